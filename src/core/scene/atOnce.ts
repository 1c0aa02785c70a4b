/** Runs work that may be done piece by piece to its end: where there is little of it, or nothing to be seen before. */
export function atOnce<Answer>(pieces: Generator<unknown, Answer>): Answer {
  for (;;) {
    const { done, value } = pieces.next()
    if (done) return value
  }
}
