// The page's side: a report in, the bytes of a file out, with progress and cancel. To be loaded when a reader asks for a file.
import { jobRunner, type RunOptions, type StartWorker } from '../../work/jobRunner.ts'
import type { FromWorker } from '../../work/protocol.ts'
import type { ReportDocument } from '../document/reportDocument.ts'
import type { ReportFormat } from './reportFormats.ts'
import type { ReportJobs } from './reportJobs.ts'

const startWorker: StartWorker = (hear, fail) => {
  if (typeof Worker === 'undefined' || import.meta.env.MODE === 'test') return undefined
  const worker = new Worker(new URL('./report.worker.ts', import.meta.url), { type: 'module' })
  worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => hear(data))
  worker.addEventListener('error', (event) => {
    event.preventDefault()
    fail()
  })
  return { post: (message) => worker.postMessage(message, { transfer: [] }), end: () => worker.terminate() }
}

const run = jobRunner<ReportJobs>(startWorker, async () => (await import('./reportJobs.ts')).reportJobs)

/** Of the progress: handing over the sections. */
const handingOver = 0.05

let papers = 0

/** Rejects with the signal's reason once it is aborted, and with what went wrong otherwise. */
export async function writeReport(
  format: ReportFormat,
  { sections, ...document }: ReportDocument,
  { signal, onProgress }: RunOptions = {},
): Promise<Uint8Array<ArrayBuffer>> {
  papers += 1
  const paper = papers
  for (const [i, section] of sections.entries()) {
    await run('takeSections', { paper, sections: [section] }, { signal })
    onProgress?.((handingOver * (i + 1)) / sections.length)
  }
  return run(
    'write',
    { paper, format, document, count: sections.length },
    { signal, onProgress: (share) => onProgress?.(handingOver + (1 - handingOver) * share) },
  )
}
