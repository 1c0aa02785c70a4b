import { jobRunner, type StartWorker } from './jobRunner.ts'
import type { Jobs } from './jobs.ts'
import type { FromWorker } from './protocol.ts'

const startWorker: StartWorker = (hear, fail) => {
  // Old browsers, and tests: they have no browser, or one that cannot load a worker's modules.
  if (typeof Worker === 'undefined' || import.meta.env.MODE === 'test') return undefined
  const worker = new Worker(new URL('./jobs.worker.ts', import.meta.url), { type: 'module' })
  worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => hear(data))
  worker.addEventListener('error', (event) => {
    event.preventDefault()
    fail()
  })
  return { post: (message) => worker.postMessage(message, { transfer: [] }), end: () => worker.terminate() }
}

export const runInWorker = jobRunner<Jobs>(startWorker, async () => (await import('./jobs.ts')).jobs)
