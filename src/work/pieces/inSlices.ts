import { runInPieces } from './runInPieces.ts'

/** What the pieces give in the end, made between other tasks of the page. Rejects with the signal's reason. */
export function inSlices<T>(pieces: Generator<undefined, T>, signal?: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason)
    const stop = runInPieces(pieces, resolve, reject)
    const giveUp = () => {
      stop()
      reject(signal?.reason)
    }
    signal?.addEventListener('abort', giveUp, { once: true })
  })
}
