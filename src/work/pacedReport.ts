/** ms of uninterrupted work: beside the page's own work, and in a worker, where only messages wait. */
export const slices = { here: 10, worker: 40 } as const

const nextTask = () => new Promise((resolve) => setTimeout(resolve))

/**
 * The `report` handed to a job: after each slice of work it tells the share done and lets other tasks run; after an abort
 * it throws the signal's reason.
 */
export function pacedReport(signal: AbortSignal, tell: (fraction: number) => void, slice: number) {
  let since = performance.now()
  return async (fraction: number): Promise<void> => {
    signal.throwIfAborted()
    if (performance.now() - since < slice) return
    tell(fraction)
    await nextTask()
    signal.throwIfAborted()
    since = performance.now()
  }
}
