// A report in a link. Anybody can write a link and send it on in the publisher's name: so it bears choices only, never words or
// pictures of whoever made it. Those travel in the file.
import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate'
import { readReport, type OpenedReport } from './openReport.ts'
import { reportFormat, type ReportDefinition, type Section } from './reportDefinition.ts'

/** Longer links are cut off by mail programs and servers. */
export const longestLink = 6000
const mostText = 400_000

/** Sections whose own words stay behind; a section of words alone stays behind as a whole. */
function withoutWords(section: Section): Section[] {
  const { heading: _, id: _id, ...rest } = section
  if (rest.kind === 'text') return []
  if (rest.kind !== 'view') return [{ ...rest, id: '' }]
  const { after: _after, ...view } = rest
  return [{ ...view, id: '', markdown: '' }]
}

/** What of a definition a link may bear. The release is pinned by the link's own key. */
export function wordless(definition: ReportDefinition): ReportDefinition {
  const { title: _t, author: _a, logo: _l, release: _r, ...rest } = definition
  return { ...rest, sections: rest.sections.flatMap(withoutWords) }
}

/** Whether something of it would be lost on the way. */
export const hasWords = ({ title, author, logo, sections }: ReportDefinition): boolean =>
  [title, author, logo?.data].some((part) => part !== undefined && part !== '') ||
  sections.some(
    (section) =>
      (section.heading ?? '') !== '' ||
      section.kind === 'text' ||
      (section.kind === 'view' && section.markdown + (section.after ?? '') !== ''),
  )

const toText = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '')

const toBytes = (text: string): Uint8Array =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0))

/** Undefined where it is too long for a link: the file has to be sent. */
export function packReport(definition: ReportDefinition): string | undefined {
  const { format: _f, ...rest } = wordless(definition)
  const sections = rest.sections.map(({ id: _id, ...section }) => section)
  const packed = toText(deflateSync(strToU8(JSON.stringify({ ...rest, sections })), { level: 9 }))
  return packed.length <= longestLink ? packed : undefined
}

/** Words that a forged link bears are dropped, not shown. Never throws. */
export function unpackReport(packed: string): OpenedReport {
  if (packed.length > longestLink) return { kind: 'failed', fault: { code: 'tooLarge' } }
  try {
    const bytes = inflateSync(toBytes(packed))
    if (bytes.length > mostText) return { kind: 'failed', fault: { code: 'tooLarge' } }
    const found: unknown = JSON.parse(strFromU8(bytes))
    const opened = readReport({ ...(found as object), format: reportFormat })
    if (opened.kind === 'failed') return opened
    return readReport(wordless(opened.definition))
  } catch {
    return { kind: 'failed', fault: { code: 'notJson' } }
  }
}
