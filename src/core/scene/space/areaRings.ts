// Outlines as the worker gets them: corners in km on a plane, in typed arrays, made once for each edition.
import type { MultiPolygon, Polygon, Position } from 'geojson'
import type { AreaRings } from '../../statistics/space/contiguity.ts'
import { remember } from '../remember.ts'

/** An area of an edition with its outline in degrees. */
export interface OutlinedArea {
  readonly geometry: Polygon | MultiPolygon
  readonly properties: { readonly id: string }
}

const kmPerDegree = 111.195
const radians = Math.PI / 180

const ringsOf = ({ geometry }: OutlinedArea): readonly Position[][] =>
  geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat()

/** Degrees of longitude are drawn together by the cosine of the middle latitude: true enough over a country. */
export const areaRings = remember((areas: readonly OutlinedArea[]): AreaRings => {
  const rings = areas.flatMap((area, position) => ringsOf(area).map((ring) => ({ ring, position })))
  const corners = rings.reduce((sum, { ring }) => sum + ring.length, 0)
  const points = new Float64Array(2 * corners)
  const ringEnds = new Uint32Array(rings.length)
  let at = 0
  for (const [i, { ring }] of rings.entries()) {
    for (const [longitude = 0, latitude = 0] of ring) {
      points[2 * at] = longitude
      points[2 * at + 1] = latitude
      at++
    }
    ringEnds[i] = at
  }
  toKm(points)
  return {
    points,
    ringEnds,
    ringAreas: Uint32Array.from(rings, ({ position }) => position),
    count: areas.length,
  }
})

function toKm(points: Float64Array): void {
  let [south, north] = [90, -90]
  for (let i = 1; i < points.length; i += 2) {
    south = Math.min(south, points[i] ?? 0)
    north = Math.max(north, points[i] ?? 0)
  }
  const narrowing = Math.cos(((south + north) / 2) * radians)
  for (let i = 0; i < points.length; i += 2) {
    points[i] = (points[i] ?? 0) * kmPerDegree * narrowing
    points[i + 1] = (points[i + 1] ?? 0) * kmPerDegree
  }
}

/** Share of the typical side of an area within which two borders count as one: some metres in a town, not a street. */
const shareOfSide = 0.002

/** Tolerance in km for `contiguity`; the typical side is the root of the median size. */
export const toleranceOf = remember(({ points, ringEnds, ringAreas, count }: AreaRings): number => {
  const sizes = new Float64Array(count)
  let from = 0
  for (const [ring, end] of ringEnds.entries()) {
    let doubled = 0
    for (let point = from; point < end - 1; point++)
      doubled +=
        (points[2 * point] ?? 0) * (points[2 * point + 3] ?? 0) -
        (points[2 * point + 2] ?? 0) * (points[2 * point + 1] ?? 0)
    // Holes turn the other way round.
    const area = ringAreas[ring] ?? 0
    sizes[area] = (sizes[area] ?? 0) + doubled / 2
    from = end
  }
  const typical = sizes.map(Math.abs).toSorted()[count >> 1] ?? 0
  return Math.max(1e-6, shareOfSide * Math.sqrt(typical))
})
