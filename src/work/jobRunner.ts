// The page's side: sends jobs to one worker and hands out promises. The worker is started with the first job. Where there is
// none, or it cannot be loaded, jobs run in the page, in slices.
//
// Inputs are copied, not handed over: the caller keeps its arrays, for another attempt and for the next question.
import { pacedReport, slices } from './pacedReport.ts'
import type { FromWorker, InputOf, Job, JobTable, OutputOf, ToWorker } from './protocol.ts'

/** ms in which a worker must have heard of a cancellation, else it is ended: a computation that never reports is deaf. */
const grace = 400

export interface RunOptions {
  readonly signal?: AbortSignal | undefined
  /** Share done, 0 to 1. */
  readonly onProgress?: ((fraction: number) => void) | undefined
}

/** A started worker. `hear` is called with each of its messages, `fail` when its script does not load or breaks. */
export interface WorkerPort {
  readonly post: (message: ToWorker) => void
  readonly end: () => void
}
export type StartWorker = (hear: (message: FromWorker) => void, fail: () => void) => WorkerPort | undefined

interface Run {
  readonly id: number
  readonly name: string
  readonly input: unknown
  readonly options: RunOptions
  readonly resolve: (output: unknown) => void
  readonly reject: (reason: unknown) => void
}

export type RunJob<J extends JobTable> = <N extends keyof J & string>(
  name: N,
  input: InputOf<J[N]>,
  options?: RunOptions,
) => Promise<OutputOf<J[N]>>

async function runHere(jobs: JobTable, { name, input, options }: Run): Promise<unknown> {
  const signal = options.signal ?? new AbortController().signal
  const job: Job | undefined = jobs[name]
  if (!job) throw new Error(`no job of the name ${name}`)
  const report = pacedReport(signal, (fraction) => options.onProgress?.(fraction), slices.here)
  const output = await job(input as InputOf<Job>, report)
  signal.throwIfAborted()
  return output
}

/**
 * `startWorker` gives a new worker, or undefined where there are none; `loadJobs` the jobs themselves, asked for only then.
 */
export function jobRunner<J extends JobTable>(
  startWorker: StartWorker,
  loadJobs: () => Promise<J>,
): RunJob<J> {
  /** Also those cancelled and not yet heard of by the worker. */
  const runs = new Map<number, Run>()
  let worker: WorkerPort | undefined
  let isWithout = false
  let last = 0

  function hear(message: FromWorker): void {
    const run = runs.get(message.id)
    if (!run) return
    if (message.kind === 'progress') {
      if (!run.options.signal?.aborted) run.options.onProgress?.(message.fraction)
      return
    }
    runs.delete(message.id)
    if (message.kind === 'done') run.resolve(message.output)
    else if (message.kind === 'failed') run.reject(new Error(message.message))
  }

  async function doHere(run: Run): Promise<void> {
    runs.delete(run.id)
    try {
      run.resolve(await runHere(await loadJobs(), run))
    } catch (error) {
      run.reject(error)
    }
  }

  function endWorker(): void {
    worker?.end()
    worker = undefined
  }

  /** The worker's script did not load or broke: what waits is done in the page. */
  function doWithout(): void {
    isWithout = true
    endWorker()
    for (const run of runs.values()) void doHere(run)
  }

  function workerThere(): WorkerPort | undefined {
    if (worker || isWithout) return worker
    try {
      worker = startWorker(hear, doWithout)
    } catch {
      worker = undefined
    }
    isWithout = worker === undefined
    return worker
  }

  function send(run: Run): void {
    runs.set(run.id, run)
    const to = workerThere()
    if (to) to.post({ kind: 'run', id: run.id, name: run.name, input: run.input })
    else void doHere(run)
  }

  /** A worker that does not answer is replaced; the other runs start again in the new one. */
  function endDeaf(id: number): void {
    if (!runs.delete(id)) return
    endWorker()
    for (const run of runs.values()) if (run.options.signal?.aborted) runs.delete(run.id)
    for (const run of runs.values()) send(run)
  }

  function cancel(run: Run): void {
    run.reject(run.options.signal?.reason)
    if (!runs.has(run.id)) return
    worker?.post({ kind: 'cancel', id: run.id })
    setTimeout(() => endDeaf(run.id), grace)
  }

  return (name, input, options = {}) =>
    new Promise((resolve, reject) => {
      const { signal } = options
      if (signal?.aborted) {
        reject(signal.reason)
        return
      }
      last += 1
      const settle = () => signal?.removeEventListener('abort', onAbort)
      const run: Run = {
        id: last,
        name,
        input,
        options,
        resolve: (output) => {
          settle()
          // The worker answers with what the job of this name gives.
          resolve(output as OutputOf<J[typeof name]>)
        },
        reject: (reason) => {
          settle()
          reject(reason)
        },
      }
      const onAbort = () => cancel(run)
      signal?.addEventListener('abort', onAbort)
      send(run)
    })
}
