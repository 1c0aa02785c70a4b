// Makes borders exactly shared: where a corner of one area lies on another area's edge, that edge gets the corner too.
import Flatbush from 'flatbush'
import { distance, mapShape, type Point, type Ring, type Shape } from './plane.ts'

/** Kilometres; above the rounding of coordinates to five decimals, far below any real bend. */
const tolerance = 0.0016

const keyOf = (p: Point) => `${p[0]} ${p[1]}`

const withoutRepeats = (ring: Ring): Ring =>
  ring.filter((p, i) => i === 0 || p[0] !== ring[i - 1]?.[0] || p[1] !== ring[i - 1]?.[1])

/** How far along a→b (0 to 1) the point lies, or undefined where it is not on the edge. */
function placeOnEdge(a: Point, b: Point, p: Point): number | undefined {
  const length = distance(a, b)
  if (length === 0) return undefined
  const t = ((p[0] - a[0]) * (b[0] - a[0]) + (p[1] - a[1]) * (b[1] - a[1])) / (length * length)
  if (t <= 0 || t >= 1) return undefined
  const foot: Point = [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t]
  return distance(foot, p) <= tolerance ? t : undefined
}

export function nodeBorders(shapes: readonly Shape[]): Shape[] {
  const corners = [...new Map(shapes.flat(3).map((p) => [keyOf(p), p])).values()]
  const index = new Flatbush(corners.length)
  for (const [x, y] of corners) index.add(x, y)
  index.finish()
  const nodeRing = (ring: Ring): Ring => {
    const out: Point[] = []
    ring.forEach((a, i) => {
      out.push(a)
      const b = ring[i + 1]
      if (!b) return
      const near = index
        .search(
          Math.min(a[0], b[0]) - tolerance,
          Math.min(a[1], b[1]) - tolerance,
          Math.max(a[0], b[0]) + tolerance,
          Math.max(a[1], b[1]) + tolerance,
        )
        .flatMap((i) => {
          const corner = corners[i]
          const t = corner && placeOnEdge(a, b, corner)
          return corner && t !== undefined ? [{ corner, t }] : []
        })
      out.push(...near.toSorted((x, y) => x.t - y.t).map((x) => x.corner))
    })
    return withoutRepeats(out)
  }
  return shapes.map((shape) =>
    shape
      .map((part) => part.map((ring) => nodeRing(withoutRepeats(ring))).filter((ring) => ring.length > 3))
      .filter((part) => part.length > 0),
  )
}

/**
 * Corners rounded by `snap` (the grid of published coordinates), then those a rounding step apart made one: a cut
 * computed twice may fall on either side of half a step.
 */
export function snapShapes(shapes: readonly Shape[], snap: (p: Point) => Point): Shape[] {
  const snapped = shapes.map((shape) => mapShape(shape, snap))
  const corners = [...new Map(snapped.flat(3).map((p) => [keyOf(p), p])).values()].toSorted(
    (a, b) => a[0] - b[0] || a[1] - b[1],
  )
  const index = new Flatbush(corners.length)
  for (const [x, y] of corners) index.add(x, y)
  index.finish()
  const standIn = new Map<string, Point>()
  for (const p of corners) {
    if (standIn.has(keyOf(p))) continue
    for (const i of index.search(p[0] - tolerance, p[1] - tolerance, p[0] + tolerance, p[1] + tolerance)) {
      const near = corners[i]
      if (near && !standIn.has(keyOf(near)) && distance(near, p) <= tolerance) standIn.set(keyOf(near), p)
    }
  }
  return snapped.map((shape) => mapShape(shape, (p) => standIn.get(keyOf(p)) ?? p))
}
