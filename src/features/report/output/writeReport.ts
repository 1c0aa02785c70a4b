// A document as a file of another kind; the writers come when the first file is asked for.
import type { ReportDocument } from '../../../report/document/reportDocument.ts'
import { canWrite, reportFormats, type ReportFormat } from '../../../report/worker/reportFormats.ts'

export type { ReportFormat } from '../../../report/worker/reportFormats.ts'

export const writable: readonly ReportFormat[] = (['html', 'pdf', 'docx', 'pptx'] as const).filter(canWrite)

interface Options {
  readonly onShare: (share: number) => void
  readonly signal: AbortSignal
}

/** Rejects once the signal is given. */
export async function writeReport(
  format: ReportFormat,
  document: ReportDocument,
  { onShare, signal }: Options,
): Promise<Blob> {
  const { writeReport: write } = await import('../../../report/worker/writeReport.ts')
  const bytes = await write(format, document, { signal, onProgress: onShare })
  return new Blob([bytes], { type: reportFormats[format].type })
}
