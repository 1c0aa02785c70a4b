// Texts as a file, some letters at a time: a browser makes bytes of megabytes of text in one long task.

/** So many letters are written, and so many made bytes, within a few milliseconds. A file of very many parts takes long to join. */
const [writtenAtATime, partLength] = [60_000, 250_000]

/** Where to cut at the latest from `start` on: never within a character of two units. */
function cutAfter(text: string, start: number): number {
  const end = start + partLength
  const isWithin = end < text.length && /[\uD800-\uDBFF]/.test(text[end - 1] ?? '')
  return isWithin ? end + 1 : end
}

/** The texts one after the other as UTF-8; `type`: media type. */
export function* blobInPieces(texts: Iterable<string>, type = ''): Generator<undefined, Blob> {
  const parts: Blob[] = []
  let [waiting, written] = ['', 0]
  for (const text of texts) {
    waiting += text
    written += text.length
    if (written < writtenAtATime) continue
    written = 0
    yield
    if (waiting.length < partLength) continue
    for (let [start, end] = [0, 0]; start < waiting.length; start = end) {
      end = cutAfter(waiting, start)
      parts.push(new Blob([waiting.slice(start, end)]))
      yield
    }
    waiting = ''
  }
  return new Blob([...parts, waiting], { type })
}
