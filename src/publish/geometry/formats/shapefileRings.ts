// The rings of a shapefile's polygon → polygons with holes. ESRI Shapefile Technical Description, July 1998, page 8:
// outer rings run clockwise, holes the other way, in any order; which hole belongs to which ring is not said.
import type { Geometry, MultiPolygon, Position } from 'geojson'
import { isInRing } from '../shape/pointInArea.ts'
import { ringArea } from '../shape/ringArea.ts'

/** Polygon types of the head and the line types that have the same records. */
const lineTypes: Readonly<Record<number, number>> = { 5: 3, 15: 13, 25: 23 }

/** A copy whose head says that its polygons are lines: then shpjs hands out every ring as it stands. */
export function asLines(shp: Uint8Array): Uint8Array {
  const view = new DataView(shp.buffer, shp.byteOffset)
  const lines = lineTypes[view.getInt32(32, true)]
  if (lines === undefined) return shp
  const copy = shp.slice()
  new DataView(copy.buffer).setInt32(32, lines, true)
  return copy
}

export function polygonsOfRings(shape: Geometry | null): Geometry | null {
  if (shape?.type === 'LineString') return polygons([shape.coordinates])
  if (shape?.type === 'MultiLineString') return polygons(shape.coordinates)
  return shape
}

function polygons(rings: readonly Position[][]): MultiPolygon {
  const clockwise = rings.filter((ring) => ringArea(ring) < 0)
  // A file without any clockwise ring was written the wrong way round throughout.
  const outers = (clockwise.length > 0 ? clockwise : rings).map((ring) => [ring])
  for (const ring of clockwise.length > 0 ? rings.filter((ring) => ringArea(ring) >= 0) : []) {
    const home = smallestAround(ring, outers)
    // A hole that lies in no outer ring is a part wound the wrong way.
    if (home) home.push(ring)
    else outers.push([ring])
  }
  return { type: 'MultiPolygon', coordinates: outers }
}

function smallestAround(
  hole: readonly Position[],
  outers: readonly Position[][][],
): Position[][] | undefined {
  let best: { polygon: Position[][]; size: number } | undefined
  for (const polygon of outers) {
    const [outer] = polygon
    if (!outer || !holds(outer, hole)) continue
    const size = Math.abs(ringArea(outer))
    if (!best || size < best.size) best = { polygon, size }
  }
  return best?.polygon
}

/** Most vertices decide: a hole may touch its outer ring, and a vertex on the border falls to either side. */
function holds(outer: readonly Position[], hole: readonly Position[]): boolean {
  const inside = hole.filter((vertex) => isInRing(vertex, outer)).length
  return inside * 2 > hole.length
}
