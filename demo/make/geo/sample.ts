// Points of a fine grid inside a shape, to relax seeds and to draw new ones.
import { booleanPointInPolygon, multiPolygon } from '@turf/turf'
import type { Chance } from '../random.ts'
import { distance, type Point, type Shape } from './plane.ts'

export function boxOf(shape: Shape): [number, number, number, number] {
  const points = shape.flat(2)
  const [xs, ys] = [points.map((p) => p[0]), points.map((p) => p[1])]
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
}

export function gridInside(shape: Shape, steps = 60): Point[] {
  const [west, south, east, north] = boxOf(shape)
  const step = Math.max(east - west, north - south) / steps
  const area = multiPolygon(shape.map((part) => part.map((ring) => ring.map((p) => [...p]))))
  const points: Point[] = []
  for (let x = west + step / 2; x < east; x += step)
    for (let y = south + step / 2; y < north; y += step)
      if (booleanPointInPolygon([x, y], area)) points.push([x, y])
  return points
}

/** `count` of the points, more of them near `centre`; `reach` is the distance (km) at which the wish has faded. */
export function drawSeeds(
  chance: Chance,
  points: readonly Point[],
  count: number,
  centre: Point,
  reach: number,
): Point[] {
  const weights = points.map((p) => Math.exp(-distance(p, centre) / reach) + 0.02)
  const total = weights.reduce((a, b) => a + b, 0)
  const chosen = new Set<number>()
  while (chosen.size < Math.min(count, points.length)) {
    let target = chance.next() * total
    const at = weights.findIndex((w) => (target -= w) <= 0)
    if (at >= 0) chosen.add(at)
  }
  return points.filter((_, i) => chosen.has(i))
}
