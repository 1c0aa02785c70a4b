// Places on parallel axes: 0 at the bottom, 100 at the top, axes from left to right at equal distances. Missing places are NaN.

export interface ParallelFrame {
  readonly width: number
  readonly height: number
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

export const parallelFrame = (width: number, height: number): ParallelFrame => ({
  width,
  height,
  left: 26,
  right: width - 14,
  top: 22,
  // Below it stands the name of the line pointed at.
  bottom: height - 24,
})

export const axisX = ({ left, right }: ParallelFrame, axis: number, axes: number): number =>
  axes < 2 ? (left + right) / 2 : left + ((right - left) * axis) / (axes - 1)
export const placeY = ({ top, bottom }: ParallelFrame, place: number): number =>
  bottom - ((bottom - top) * place) / 100

/** By axis, each with a place for every line in the same order. */
export type Axes = readonly Float64Array[]

/** Whether both ends of a piece are there. */
const isThere = (a: number | undefined, b: number | undefined): boolean =>
  a !== undefined && b !== undefined && !Number.isNaN(a) && !Number.isNaN(b)

/** Calls back for each piece of a line; none is drawn over a missing place. A place between two gaps is a piece of no length. */
export function eachPiece(
  frame: ParallelFrame,
  axes: Axes,
  line: number,
  draw: (x1: number, y1: number, x2: number, y2: number) => void,
): void {
  for (let axis = 0; axis < axes.length; axis++) {
    const [before, here, after] = [axes[axis - 1]?.[line], axes[axis]?.[line] ?? NaN, axes[axis + 1]?.[line]]
    if (Number.isNaN(here)) continue
    const [x, y] = [axisX(frame, axis, axes.length), placeY(frame, here)]
    if (after !== undefined && isThere(here, after))
      draw(x, y, axisX(frame, axis + 1, axes.length), placeY(frame, after))
    else if (!isThere(before, here)) draw(x - 2, y, x + 2, y)
  }
}

export function linePath(frame: ParallelFrame, axes: Axes, line: number): string {
  let path = ''
  eachPiece(frame, axes, line, (x1, y1, x2, y2) => {
    path += `M${x1.toFixed(1)},${y1.toFixed(1)}L${x2.toFixed(1)},${y2.toFixed(1)}`
  })
  return path
}

/** The line nearest to a point, within `reach` px measured straight up or down; undefined where there is none. */
export function nearestLine(
  frame: ParallelFrame,
  axes: Axes,
  x: number,
  y: number,
  reach: number,
): number | undefined {
  const count = axes.length
  const step = count < 2 ? 1 : (frame.right - frame.left) / (count - 1)
  const at = Math.min(count - 1, Math.max(0, (x - frame.left) / step))
  const axis = Math.min(count - 2, Math.floor(at))
  const [from, to] = [axes[axis], axes[axis + 1]]
  if (!from || !to) return undefined
  const share = at - axis
  let best: number | undefined
  let least = reach
  for (let line = 0; line < from.length; line++) {
    const [a, b] = [from[line] ?? NaN, to[line] ?? NaN]
    // Where one end is missing the other one can still be pointed at.
    const place =
      Number.isNaN(b) && share < 0.1 ? a : Number.isNaN(a) && share > 0.9 ? b : a + (b - a) * share
    const distance = Math.abs(placeY(frame, place) - y)
    if (distance < least) [best, least] = [line, distance]
  }
  return best
}
