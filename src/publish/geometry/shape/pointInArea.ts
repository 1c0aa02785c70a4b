import type { Position } from 'geojson'

/** Even-odd ray to the right. A point on the ring falls to either side. */
export function isInRing(point: readonly number[], ring: readonly Position[]): boolean {
  const [x = 0, y = 0] = point
  let inside = false
  let [px = 0, py = 0] = ring.at(-1) ?? []
  for (const [qx = 0, qy = 0] of ring) {
    if (qy > y !== py > y && x < ((px - qx) * (y - qy)) / (py - qy) + qx) inside = !inside
    px = qx
    py = qy
  }
  return inside
}

/** Inside an outer ring and in none of its holes. */
export const isInPolygons = (point: readonly number[], polygons: readonly Position[][][]): boolean =>
  polygons.some(
    ([outer, ...holes]) => outer && isInRing(point, outer) && !holes.some((hole) => isInRing(point, hole)),
  )
