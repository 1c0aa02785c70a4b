// Where the borders of areas meet in any other way than edge to edge. Works on whole numbers (a grid), so that the
// side of a point is exact: differences of grid coordinates below 9.4e7 multiply without loss in a double.
import Flatbush from 'flatbush'
import type { Position } from 'geojson'

/** Directed edges with the area on their left; `owner` is the number of the area, `ring` that of the ring. */
export interface Edges {
  readonly count: number
  readonly x0: Float64Array
  readonly y0: Float64Array
  readonly x1: Float64Array
  readonly y1: Float64Array
  readonly owner: Int32Array
}

/**
 * apart: nothing in common · joined: an end of each · crossing: through each other ·
 * touching: an end of one inside the other · along, against: a stretch in common, in the same or in opposite direction
 */
export type Contact = 'apart' | 'joined' | 'crossing' | 'touching' | 'along' | 'against'

export function edgesOf(owners: readonly (readonly (readonly Position[])[])[], perUnit: number): Edges {
  const count = owners.reduce(
    (sum, rings) => sum + rings.reduce((edges, ring) => edges + ring.length - 1, 0),
    0,
  )
  const column = () => new Float64Array(count)
  const edges = {
    count,
    x0: column(),
    y0: column(),
    x1: column(),
    y1: column(),
    owner: new Int32Array(count),
  }
  let at = 0
  for (const [owner, rings] of owners.entries())
    for (const ring of rings)
      for (let i = 1; i < ring.length; i++, at++) {
        const [a, b] = [ring[i - 1], ring[i]]
        edges.x0[at] = Math.round((a?.[0] ?? 0) * perUnit)
        edges.y0[at] = Math.round((a?.[1] ?? 0) * perUnit)
        edges.x1[at] = Math.round((b?.[0] ?? 0) * perUnit)
        edges.y1[at] = Math.round((b?.[1] ?? 0) * perUnit)
        edges.owner[at] = owner
      }
  return edges
}

/** Calls `visit` once for every two edges whose boxes meet. */
export function eachMeeting({ count, x0, y0, x1, y1 }: Edges, visit: (i: number, j: number) => void): void {
  if (count === 0) return
  const index = new Flatbush(count)
  for (let i = 0; i < count; i++)
    index.add(
      Math.min(x0[i] ?? 0, x1[i] ?? 0),
      Math.min(y0[i] ?? 0, y1[i] ?? 0),
      Math.max(x0[i] ?? 0, x1[i] ?? 0),
      Math.max(y0[i] ?? 0, y1[i] ?? 0),
    )
  index.finish()
  for (let i = 0; i < count; i++) {
    const [ax, ay, bx, by] = [x0[i] ?? 0, y0[i] ?? 0, x1[i] ?? 0, y1[i] ?? 0]
    index.search(Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by), (j) => {
      if (j > i) visit(i, j)
      return false
    })
  }
}

/** Twice the area of the triangle: positive where c lies left of a → b. */
export const side = (ax: number, ay: number, bx: number, by: number, cx: number, cy: number) =>
  (bx - ax) * (cy - ay) - (by - ay) * (cx - ax)

export function contactOf({ x0, y0, x1, y1 }: Edges, i: number, j: number): Contact {
  const [ax, ay, bx, by] = [x0[i] ?? 0, y0[i] ?? 0, x1[i] ?? 0, y1[i] ?? 0]
  const [cx, cy, dx, dy] = [x0[j] ?? 0, y0[j] ?? 0, x1[j] ?? 0, y1[j] ?? 0]
  const c = Math.sign(side(ax, ay, bx, by, cx, cy))
  const d = Math.sign(side(ax, ay, bx, by, dx, dy))
  if (c === 0 && d === 0) return inLine(ax, ay, bx, by, cx, cy, dx, dy)
  const isJoined =
    (ax === cx && ay === cy) ||
    (ax === dx && ay === dy) ||
    (bx === cx && by === cy) ||
    (bx === dx && by === dy)
  if (isJoined) return 'joined'
  const a = Math.sign(side(cx, cy, dx, dy, ax, ay))
  const b = Math.sign(side(cx, cy, dx, dy, bx, by))
  if (c * d > 0 || a * b > 0) return 'apart'
  return a === 0 || b === 0 || c === 0 || d === 0 ? 'touching' : 'crossing'
}

/** Two edges on one line: by their places along it. */
function inLine(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  cx: number,
  cy: number,
  dx: number,
  dy: number,
): Contact {
  const along = (x: number, y: number) => (x - ax) * (bx - ax) + (y - ay) * (by - ay)
  const [c, d, end] = [along(cx, cy), along(dx, dy), along(bx, by)]
  const shared = Math.min(Math.max(c, d), end) - Math.max(Math.min(c, d), 0)
  if (shared < 0) return 'apart'
  if (shared === 0) return 'joined'
  return d > c ? 'along' : 'against'
}
