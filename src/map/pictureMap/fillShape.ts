// Which pixels lie inside a shape: scan lines through the pixels' middles. A crossing is reckoned the same way whichever of
// two neighbours is drawn, so that along a shared border no pixel is left out and none is drawn twice.
import type { ScreenTransform } from '../camera/camera.ts'
import type { Coordinates, Shape } from '../outlines/mercatorOutlines.ts'

/** Scratch room, grown as needed and kept: painting allocates nothing. */
let points = new Float64Array(1 << 14)
let crossings = new Float64Array(1 << 12)
let starts = new Int32Array(1 << 11)
let used = new Int32Array(1 << 11)

const larger = (length: number): number => 2 ** Math.ceil(Math.log2(length + 1))

function project(ring: Coordinates, { scale, dx, dy }: ScreenTransform): number {
  if (points.length < ring.length) points = new Float64Array(larger(ring.length))
  for (let i = 0; i < ring.length; i += 2) {
    points[i] = (ring[i] as number) * scale + dx
    points[i + 1] = (ring[i + 1] as number) * scale + dy
  }
  return ring.length
}

/** First row whose middle lies at or below y. */
const rowAt = (y: number): number => Math.ceil(y - 0.5)

/** Counts, for rows top to bottom, how many edges cross each. Afterwards `starts[r]` is where row r's crossings begin. */
function countCrossings(shape: Shape, view: ScreenTransform, top: number, rows: number): void {
  if (starts.length < rows + 2) {
    starts = new Int32Array(larger(rows + 2))
    used = new Int32Array(larger(rows + 2))
  }
  used.fill(0, 0, rows + 1)
  for (const ring of shape.rings) {
    const length = project(ring, view)
    for (let i = 2; i < length; i += 2) {
      const [a, b] = [rowAt(points[i - 1] as number) - top, rowAt(points[i + 1] as number) - top]
      const [first, end] = a < b ? [Math.max(a, 0), Math.min(b, rows)] : [Math.max(b, 0), Math.min(a, rows)]
      if (first >= end) continue
      used[first] = (used[first] as number) + 1
      used[end] = (used[end] as number) - 1
    }
  }
  let open = 0
  let sum = 0
  for (let r = 0; r < rows; r++) {
    open += used[r] as number
    starts[r] = sum
    sum += open
  }
  starts[rows] = sum
  if (crossings.length < sum) crossings = new Float64Array(larger(sum))
}

function collectCrossings(shape: Shape, view: ScreenTransform, top: number, rows: number): void {
  used.fill(0, 0, rows)
  for (const ring of shape.rings) {
    const length = project(ring, view)
    for (let i = 2; i < length; i += 2) {
      const isDown = (points[i - 1] as number) < (points[i + 1] as number)
      const [from, to] = isDown ? [i - 2, i] : [i, i - 2]
      const [x0, y0] = [points[from] as number, points[from + 1] as number]
      const [x1, y1] = [points[to] as number, points[to + 1] as number]
      const end = Math.min(rowAt(y1) - top, rows)
      const slope = (x1 - x0) / (y1 - y0)
      for (let r = Math.max(rowAt(y0) - top, 0); r < end; r++) {
        crossings[(starts[r] as number) + (used[r] as number)] = x0 + (r + top + 0.5 - y0) * slope
        used[r] = (used[r] as number) + 1
      }
    }
  }
}

/** Rows have two or four crossings, rarely more: insertion. */
function sortRow(from: number, to: number): void {
  for (let i = from + 1; i < to; i++) {
    const x = crossings[i] as number
    let j = i - 1
    for (; j >= from && (crossings[j] as number) > x; j--) crossings[j + 1] = crossings[j] as number
    crossings[j + 1] = x
  }
}

/** Writes `number` into each pixel of a picture `width` wide whose middle is inside; says how many pixels that were. */
export function fillShape(
  shape: Shape,
  view: ScreenTransform,
  pixels: Uint16Array | Uint32Array,
  width: number,
  number: number,
): number {
  const height = pixels.length / width
  const top = Math.max(rowAt(shape.box.top * view.scale + view.dy), 0)
  const rows = Math.min(rowAt(shape.box.bottom * view.scale + view.dy), height) - top
  const isBeside = shape.box.right * view.scale + view.dx < 0 || shape.box.left * view.scale + view.dx > width
  if (rows <= 0 || isBeside) return 0
  countCrossings(shape, view, top, rows)
  collectCrossings(shape, view, top, rows)
  let painted = 0
  for (let r = 0; r < rows; r++) {
    const [from, to] = [starts[r] as number, starts[r + 1] as number]
    sortRow(from, to)
    const row = (r + top) * width
    for (let i = from; i + 1 < to; i += 2) {
      const first = Math.max(rowAt(crossings[i] as number), 0)
      const end = Math.min(rowAt(crossings[i + 1] as number), width)
      for (let x = first; x < end; x++) pixels[row + x] = number
      if (end > first) painted += end - first
    }
  }
  return painted
}
