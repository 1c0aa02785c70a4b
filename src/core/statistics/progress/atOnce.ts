/** The answer of work in pieces, without a break between them: where nobody waits, or there is little of it. */
export function atOnce<T>(pieces: Generator<unknown, T>): T {
  for (;;) {
    const { done, value } = pieces.next()
    if (done) return value
  }
}
