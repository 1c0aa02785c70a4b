// A flat working plane in kilometres around the middle of the region; good to a few metres in forty kilometres.

export type Point = readonly [x: number, y: number]
/** A closed ring: the last point repeats the first. */
export type Ring = readonly Point[]
/** Parts with their holes, as GeoJSON nests them. */
export type Shape = readonly (readonly Ring[])[]

const origin = { lon: 6.2, lat: 50.72 }
const kmPerDegree = { lon: 70.46, lat: 111.25 }

export const toPlane = ([lon, lat]: Point): Point => [
  (lon - origin.lon) * kmPerDegree.lon,
  (lat - origin.lat) * kmPerDegree.lat,
]

/** Back to degrees, rounded to five decimals (about a metre). */
export const toDegrees = ([x, y]: Point): Point => [
  Math.round((x / kmPerDegree.lon + origin.lon) * 1e5) / 1e5,
  Math.round((y / kmPerDegree.lat + origin.lat) * 1e5) / 1e5,
]

export const mapShape = (shape: Shape, change: (point: Point) => Point): Shape =>
  shape.map((part) => part.map((ring) => ring.map(change)))

/** Signed area, counter-clockwise positive (shoelace formula). */
export function ringArea(ring: Ring): number {
  let twice = 0
  for (let i = 0; i + 1 < ring.length; i++) {
    const [a, b] = [ring[i], ring[i + 1]]
    if (a && b) twice += a[0] * b[1] - b[0] * a[1]
  }
  return twice / 2
}

export const shapeArea = (shape: Shape): number =>
  shape.reduce(
    (sum, part) => sum + part.reduce((s, ring, i) => s + (i === 0 ? 1 : -1) * Math.abs(ringArea(ring)), 0),
    0,
  )

export const distance = (a: Point, b: Point): number => Math.hypot(a[0] - b[0], a[1] - b[1])
