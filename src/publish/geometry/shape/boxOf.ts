import type { Polygons } from '../areas/areaDraft.ts'

/** west, south, east, north; in degrees where nothing else is said */
export type Box = readonly [number, number, number, number]

export function boxOf(polygons: Polygons): Box | undefined {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [outer = []] of polygons)
    for (const [x = 0, y = 0] of outer) {
      if (x < west) west = x
      if (x > east) east = x
      if (y < south) south = y
      if (y > north) north = y
    }
  return west <= east ? [west, south, east, north] : undefined
}

/** The box around boxes. */
export const boxAround = (boxes: readonly Box[]): Box | undefined =>
  boxes.length === 0
    ? undefined
    : boxes.reduce((a, b) => [
        Math.min(a[0], b[0]),
        Math.min(a[1], b[1]),
        Math.max(a[2], b[2]),
        Math.max(a[3], b[3]),
      ])
