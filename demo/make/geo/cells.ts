// Voronoi cells around seeds, bent by a warp. The borders between two cells have exactly the same vertices in both.
import { featureCollection, point, voronoi } from '@turf/turf'
import type { BBox } from 'geojson'
import { distance, type Point, type Shape } from './plane.ts'

const before = (a: Point, b: Point) => a[0] < b[0] || (a[0] === b[0] && a[1] < b[1])

/** Points between a and b, `spacing` apart, counted from the same end whichever way the edge is walked. */
function divideEdge(a: Point, b: Point, spacing: number): Point[] {
  const [from, to] = before(a, b) ? [a, b] : [b, a]
  const pieces = Math.max(1, Math.round(distance(from, to) / spacing))
  const inner = Array.from({ length: pieces - 1 }, (_, i): Point => {
    const t = (i + 1) / pieces
    return [from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t]
  })
  return from === a ? inner : inner.toReversed()
}

const middle = (a: Point, b: Point): Point => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2]

/** One cell a seed, in the order of the seeds; together they cover `box` and a little beyond. */
export function bentCells(
  seeds: readonly Point[],
  box: readonly [number, number, number, number],
  bend: (p: Point) => Point,
  spacing: number,
): Shape[] {
  const wide: BBox = [box[0] - 5, box[1] - 5, box[2] + 5, box[3] + 5]
  // d3-voronoi, which turf uses, closes its edges to within rounding: vertices are snapped to a micrometre grid.
  const snap = ([x, y]: Point): Point => [Math.round(x * 1e9) / 1e9, Math.round(y * 1e9) / 1e9]
  if (seeds.length === 1) {
    const [w, s, e, n] = wide
    return [
      [
        [
          [
            [w, s],
            [e, s],
            [e, n],
            [w, n],
            [w, s],
          ] as Point[],
        ],
      ],
    ]
  }
  const collection = voronoi(featureCollection(seeds.map((s) => point([s[0], s[1]]))), { bbox: wide })
  return collection.features.map((cell) => {
    const corners = (cell.geometry.coordinates[0] ?? []).map((c) => snap([c[0] ?? 0, c[1] ?? 0]))
    const ring: Point[] = []
    corners.forEach((corner, i) => {
      const next = corners[i + 1]
      ring.push(corner)
      if (next) ring.push(...divideEdge(corner, next, spacing))
    })
    return [[ring.map(bend)]]
  })
}

/**
 * Seeds moved half way to the middle of what is nearest to them, `rounds` times: cells become more even without
 * losing their place. `inside` are sample points of the area to divide.
 */
export function relaxSeeds(seeds: readonly Point[], inside: readonly Point[], rounds: number): Point[] {
  let current = [...seeds]
  for (let round = 0; round < rounds; round++) {
    const sums = current.map(() => ({ x: 0, y: 0, n: 0 }))
    for (const p of inside) {
      let [best, bestDistance] = [0, Infinity]
      current.forEach((s, i) => {
        const d = distance(s, p)
        if (d < bestDistance) [best, bestDistance] = [i, d]
      })
      const sum = sums[best]
      if (sum) [sum.x, sum.y, sum.n] = [sum.x + p[0], sum.y + p[1], sum.n + 1]
    }
    current = current.map((s, i) => {
      const sum = sums[i]
      return sum && sum.n > 0 ? middle(s, [sum.x / sum.n, sum.y / sum.n]) : s
    })
  }
  return current
}
