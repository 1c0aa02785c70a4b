// The one worker of the page. What starts it and speaks with it is loaded with the first job.
import type { RunJob } from './jobRunner.ts'
import type { Jobs } from './jobs.ts'

const loadRunner = () => import('./pageWorker.ts')

/** Rejects with the job's own message, or with the signal's reason once it is aborted. */
export const runJob: RunJob<Jobs> = (name, input, options) =>
  loadRunner().then(({ runInWorker }) => runInWorker(name, input, options))
