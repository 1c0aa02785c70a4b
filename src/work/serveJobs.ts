// The worker's side: runs what it is asked for, one answer each. Knows neither page nor jobs.
import { messageOf } from './messageOf.ts'
import { pacedReport, slices } from './pacedReport.ts'
import type { FromWorker, InputOf, Job, JobTable, ToWorker } from './protocol.ts'

type Post = (message: FromWorker, transfer: ArrayBuffer[]) => void

/** Buffers of the typed arrays in an answer, however deep: they are handed over, not copied. */
export function buffersIn(value: unknown, found = new Set<ArrayBuffer>()): Set<ArrayBuffer> {
  if (ArrayBuffer.isView(value)) {
    if (value.buffer instanceof ArrayBuffer) found.add(value.buffer)
  } else if (Array.isArray(value)) {
    // A list of numbers or texts holds no arrays: its first element tells.
    if (typeof value[0] === 'object') for (const item of value) buffersIn(item, found)
  } else if (typeof value === 'object' && value !== null) {
    for (const item of Object.values(value)) buffersIn(item, found)
  }
  return found
}

/** Answers the messages of the page. `post` sends an answer. */
export function serveJobs(jobs: JobTable, post: Post): (message: ToWorker) => void {
  const running = new Map<number, AbortController>()

  async function run(id: number, job: Job | undefined, name: string, input: unknown): Promise<void> {
    const controller = new AbortController()
    running.set(id, controller)
    const tell = (fraction: number) => post({ kind: 'progress', id, fraction }, [])
    try {
      if (!job) throw new Error(`no job of the name ${name}`)
      // What the page sent under this name is what the registry's types made it send.
      const output = await job(input as InputOf<Job>, pacedReport(controller.signal, tell, slices.worker))
      if (controller.signal.aborted) post({ kind: 'cancelled', id }, [])
      else post({ kind: 'done', id, output }, [...buffersIn(output)])
    } catch (error) {
      if (controller.signal.aborted) post({ kind: 'cancelled', id }, [])
      else post({ kind: 'failed', id, message: messageOf(error) }, [])
    } finally {
      running.delete(id)
    }
  }

  return (message) => {
    if (message.kind === 'run') {
      void run(message.id, jobs[message.name], message.name, message.input)
      return
    }
    const controller = running.get(message.id)
    if (controller) controller.abort()
    else post({ kind: 'cancelled', id: message.id }, [])
  }
}
