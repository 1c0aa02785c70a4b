// What the worker of reports does. A report comes section by section, for to copy a hundred profiles at once would hold up the page.
import type { ReportDocument, ReportSection } from '../document/reportDocument.ts'
import type { Typeface } from '../pdf/text/typeface.ts'
import type { ReportFormat } from './reportFormats.ts'

type Report = (share: number) => Promise<void>

/** Sections that have come, by the number of their report. */
const arrived = new Map<number, ReportSection[]>()

export interface SectionsInput {
  readonly paper: number
  readonly sections: readonly ReportSection[]
}
async function takeSections({ paper, sections }: SectionsInput): Promise<void> {
  const known = arrived.get(paper)
  // Only one report is written at a time: what is left of another was given up.
  if (!known) arrived.clear()
  arrived.set(paper, [...(known ?? []), ...sections])
}

export interface WriteInput {
  readonly paper: number
  readonly format: ReportFormat
  readonly document: Omit<ReportDocument, 'sections'>
  /** How many sections there must be by now. */
  readonly count: number
}

let typeface: Promise<Typeface> | undefined

async function readOwnTypeface() {
  const [{ readTypeface }, { ownFonts }] = await Promise.all([
    import('../pdf/text/typeface.ts'),
    import('./ownFonts.ts'),
  ])
  return readTypeface(await ownFonts())
}

async function pdf(document: ReportDocument, report: Report): Promise<Uint8Array<ArrayBuffer>> {
  typeface ??= readOwnTypeface().catch((error: unknown) => {
    typeface = undefined
    throw error
  })
  const { writePdf } = await import('../pdf/writePdf.ts')
  return writePdf(document, await typeface, { report })
}

async function docx(document: ReportDocument, report: Report): Promise<Uint8Array<ArrayBuffer>> {
  const [{ writeDocx }, { workerPng }] = await Promise.all([
    import('../docx/writeDocx.ts'),
    import('./workerPng.ts'),
  ])
  return writeDocx(document, await workerPng(), { report })
}

async function pptx(document: ReportDocument, report: Report): Promise<Uint8Array<ArrayBuffer>> {
  const { writePptx } = await import('../pptx/writePptx.ts')
  return writePptx(document, { report })
}

async function html(document: ReportDocument, report: Report): Promise<Uint8Array<ArrayBuffer>> {
  const { writeHtml } = await import('../html/writeHtml.ts')
  return writeHtml(document, { report })
}

const writers = { pdf, docx, pptx, html }

async function write({ paper, format, document, count }: WriteInput, report: Report) {
  const sections = arrived.get(paper) ?? []
  arrived.delete(paper)
  if (sections.length !== count) throw new Error(`${sections.length} of ${count} sections arrived`)
  return writers[format]({ ...document, sections }, report)
}

export const reportJobs = { takeSections, write }
export type ReportJobs = typeof reportJobs
