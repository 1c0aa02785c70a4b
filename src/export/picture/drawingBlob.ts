// A drawing on its way to another thread, as lines of JSON: first the drawing without marks, then a mark a line. Made in pieces, and
// as a Blob: to copy the marks of many maps of a country at once would hold up the page.
import type { Drawing, Mark } from '../../drawing/drawing.ts'
import { blobInPieces } from '../blobInPieces.ts'

function* linesOf({ marks, ...drawing }: Drawing): Generator<string> {
  yield JSON.stringify(drawing)
  for (const mark of marks) yield `\n${JSON.stringify(mark)}`
}

/** Read by `readDrawing`. */
export const drawingBlobInPieces = (drawing: Drawing): Generator<undefined, Blob> =>
  blobInPieces(linesOf(drawing))

export async function readDrawing(blob: Blob): Promise<Drawing> {
  const [first = '', ...lines] = (await blob.text()).split('\n')
  // Both are what was written above.
  const drawing = JSON.parse(first) as Omit<Drawing, 'marks'>
  return { ...drawing, marks: lines.map((line) => JSON.parse(line) as Mark) }
}
