// A report as PDF: A4, real text in embedded letters, tagged, with bookmarks, figures as vectors.
import type { ReportDocument } from '../document/reportDocument.ts'
import { silent, type WriteOptions } from '../writing/writeOptions.ts'
import { opacityStates } from './draw/drawingInk.ts'
import { drawReport } from './draw/drawReport.ts'
import { openPdf } from './draw/pdf.ts'
import { shareMarks } from './draw/sharedMarks.ts'
import { layoutReport } from './layout/layoutReport.ts'
import type { Typeface } from './text/typeface.ts'

/** Share of the work that is layout. */
const layoutShare = 0.25

export async function writePdf(
  document: ReportDocument,
  typeface: Typeface,
  { report = silent }: WriteOptions = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const laid = await layoutReport(document, typeface, (share) => report(share * layoutShare))
  const { pdf, bytes } = openPdf(document, typeface)
  const states = opacityStates(pdf)
  const shared = shareMarks(laid.pieces, pdf, states)
  await drawReport(laid, { pdf, typeface, shared, states }, (share) =>
    report(layoutShare + share * (1 - layoutShare)),
  )
  pdf.end()
  return bytes
}
