// Where a name stands: the pole of inaccessibility of an area's largest part, the point farthest from its borders.
import type { MultiPolygon, Polygon, Position } from 'geojson'
import polylabel from 'polylabel'
import { latOfY, lngOfX, mercatorX, mercatorY } from '../camera/camera.ts'
import { shapeOf, type Coordinates } from './mercatorOutlines.ts'

export interface LabelPoint {
  readonly at: readonly [lng: number, lat: number]
  /** Of the largest part, in Mercator units squared: only to compare areas with one another. */
  readonly extent: number
  /** Distance to the nearest border, in Mercator units: a circle as large has room here. */
  readonly reach: number
}

type Ring = readonly (readonly [number, number])[]

const toMercator = (ring: readonly Position[]): Ring =>
  ring.map((position) => [mercatorX(position[0] as number), mercatorY(position[1] as number)])

/** Shoelace formula over a closed ring: half the sum of cross products. */
function extentOf(ring: Coordinates): number {
  let sum = 0
  for (let i = 2; i < ring.length; i += 2)
    sum += (ring[i - 2] as number) * (ring[i + 1] as number) - (ring[i] as number) * (ring[i - 1] as number)
  return Math.abs(sum) / 2
}

/** Undefined for a geometry without any extent. */
export function labelPoint(geometry: Polygon | MultiPolygon): LabelPoint | undefined {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
  const { rings } = shapeOf(geometry)
  let largest: { polygon: Position[][]; extent: number } | undefined
  let first = 0
  for (const polygon of polygons) {
    const outer = rings[first]
    const extent = outer ? extentOf(outer) : 0
    if (extent > (largest?.extent ?? 0)) largest = { polygon, extent }
    first += polygon.length
  }
  if (!largest) return undefined
  // A fiftieth of the side of a square as large: a pixel or two on the screen.
  const pole = polylabel(largest.polygon.map(toMercator), Math.sqrt(largest.extent) / 50)
  return { at: [lngOfX(pole[0]), latOfY(pole[1])], extent: largest.extent, reach: pole.distance }
}
