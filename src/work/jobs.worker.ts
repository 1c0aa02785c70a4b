// The worker that computes what would hold up the page. Everything of interest lies in `serveJobs.ts` and `jobs.ts`.
import { jobs } from './jobs.ts'
import type { FromWorker, ToWorker } from './protocol.ts'
import { serveJobs } from './serveJobs.ts'

const serve = serveJobs(jobs, (message: FromWorker, transfer) => self.postMessage(message, { transfer }))
self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => serve(data))
