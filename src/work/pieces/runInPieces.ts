/** ms of uninterrupted work; a piece is never cut. */
const slice = 8

/**
 * Runs a generator to its end in several tasks and hands on what it returns, or what it throws. The answer
 * stops it.
 */
export function runInPieces<Answer>(
  pieces: Generator<unknown, Answer>,
  done: (answer: Answer) => void,
  failed: (error: unknown) => void,
): () => void {
  function goOn(): void {
    const end = performance.now() + slice
    try {
      do {
        const { done: isDone, value } = pieces.next()
        if (isDone) return done(value)
      } while (performance.now() < end)
    } catch (error) {
      return failed(error)
    }
    timer = setTimeout(goOn)
  }
  let timer = setTimeout(goOn)
  return () => clearTimeout(timer)
}
