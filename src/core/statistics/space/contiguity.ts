// Neighbours by common borders, from polygons. Two corners count as one where they lie within the tolerance, and so do a
// corner and the side it lies on: borders that two offices drew each for itself (slivers, T-junctions) are found as well.
// Definition: queen = one common point suffices (as chess queens move); rook = a common stretch of border, that is common
// points further apart than `stretch` tolerances. With a tolerance of nearly nothing this is R's
// spdep::poly2nb(queen = TRUE | FALSE, snap = tolerance) on polygons with common corners.
// Source: Cliff & Ord 1981; conventions of spdep. Units: those of the points (plane: same unit in x and y).
// Example: four unit squares of a 2 × 2 grid: queen: each has three neighbours; rook: two.
import { sideGrid, type Sides } from './sideGrid.ts'
import type { Neighbours } from './neighbours.ts'

export interface AreaRings {
  /** x, y of the corners of all rings, one after the other; a ring ends where it began. */
  readonly points: Float64Array
  /** For each ring the number of the point behind its last. */
  readonly ringEnds: Uint32Array
  /** For each ring the position of its area. */
  readonly ringAreas: Uint32Array
  /** Number of areas. */
  readonly count: number
}
export type ContiguityRule = 'queen' | 'rook'

/** Common points of a corner lie at most about two tolerances apart; a stretch is longer. */
const stretch = 3

/** Box around the common points of a pair. */
interface Touch {
  left: number
  right: number
  bottom: number
  top: number
}

function addTouch(touches: Map<number, Touch>, key: number, x: number, y: number): void {
  const touch = touches.get(key)
  if (!touch) {
    touches.set(key, { left: x, right: x, bottom: y, top: y })
    return
  }
  touch.left = Math.min(touch.left, x)
  touch.right = Math.max(touch.right, x)
  touch.bottom = Math.min(touch.bottom, y)
  touch.top = Math.max(touch.top, y)
}

/** All sides of all rings: one from each point to the next. */
function sidesOf({ points, ringEnds, ringAreas }: AreaRings): Sides {
  const starts: number[] = []
  const areas: number[] = []
  let from = 0
  for (const [ring, end] of ringEnds.entries()) {
    for (let point = from; point < end - 1; point++) {
      starts.push(point)
      areas.push(ringAreas[ring] ?? 0)
    }
    from = end
  }
  return { points, starts: Uint32Array.from(starts), areas: Uint32Array.from(areas) }
}

/** Squared distance from a point to the side that begins at point `start`. */
function squaredDistance(points: Float64Array, start: number, x: number, y: number): number {
  const ax = points[2 * start] ?? 0
  const ay = points[2 * start + 1] ?? 0
  const dx = (points[2 * start + 2] ?? 0) - ax
  const dy = (points[2 * start + 3] ?? 0) - ay
  const length = dx * dx + dy * dy
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length))
  return (x - ax - along * dx) ** 2 + (y - ay - along * dy) ** 2
}

/** Pairs of areas, as smaller × count + greater, with the extent of their common points. */
function touchesOf(rings: AreaRings, tolerance: number): Map<number, Touch> {
  const sides = sidesOf(rings)
  const { points, starts, areas } = sides
  const grid = sideGrid(sides, tolerance)
  const touches = new Map<number, Touch>()
  // A ring ends where it began: the starts of its sides are all its corners.
  for (const [corner, start] of starts.entries()) {
    const x = points[2 * start] ?? 0
    const y = points[2 * start + 1] ?? 0
    const own = areas[corner] ?? 0
    grid.visit(x, y, (side) => {
      const other = areas[side] ?? 0
      if (other === own || squaredDistance(points, starts[side] ?? 0, x, y) > tolerance * tolerance) return
      addTouch(touches, Math.min(own, other) * rings.count + Math.max(own, other), x, y)
    })
  }
  return touches
}

/** `tolerance` above 0. Areas without a neighbour have an empty list. */
export function contiguity(rings: AreaRings, rule: ContiguityRule, tolerance: number): Neighbours {
  const neighbours: number[][] = Array.from({ length: rings.count }, () => [])
  for (const [key, { left, right, bottom, top }] of touchesOf(rings, tolerance)) {
    if (rule === 'rook' && Math.hypot(right - left, top - bottom) <= stretch * tolerance) continue
    const one = Math.floor(key / rings.count)
    const other = key % rings.count
    neighbours[one]?.push(other)
    neighbours[other]?.push(one)
  }
  return neighbours.map((list) => list.toSorted((a, b) => a - b))
}
