import type { Position } from 'geojson'

/** Signed area in squared units of the coordinates, positive counter-clockwise; taken from the first vertex for precision. */
export function ringArea(ring: readonly Position[]): number {
  const [x0 = 0, y0 = 0] = ring[0] ?? []
  let twice = 0
  let [px, py] = [0, 0]
  for (const [x = 0, y = 0] of ring) {
    twice += px * (y - y0) - (x - x0) * py
    px = x - x0
    py = y - y0
  }
  return twice / 2
}

/** Area of polygons with their holes taken out, whatever the winding. */
export const polygonsArea = (polygons: readonly Position[][][]): number =>
  polygons.reduce(
    (sum, rings) =>
      sum + rings.reduce((area, ring, i) => area + (i === 0 ? 1 : -1) * Math.abs(ringArea(ring)), 0),
    0,
  )
