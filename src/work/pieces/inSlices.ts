// Work of several pieces between other tasks of the page: it stays alive however many areas there are.

/** ms at a stretch. */
const slice = 8

/** Rejects with the signal's reason. */
export async function inSlices<T>(pieces: Generator<undefined, T>, signal?: AbortSignal): Promise<T> {
  for (;;) {
    const end = performance.now() + slice
    do {
      const { done, value } = pieces.next()
      if (done) return value
    } while (performance.now() < end)
    await new Promise((next) => setTimeout(next))
    signal?.throwIfAborted()
  }
}
