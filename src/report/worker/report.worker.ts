// The worker that writes reports. Everything of interest lies in `reportJobs.ts`.
import type { FromWorker, ToWorker } from '../../work/protocol.ts'
import { serveJobs } from '../../work/serveJobs.ts'
import { reportJobs } from './reportJobs.ts'

const serve = serveJobs(reportJobs, (message: FromWorker, transfer) =>
  self.postMessage(message, { transfer }),
)
self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => serve(data))
