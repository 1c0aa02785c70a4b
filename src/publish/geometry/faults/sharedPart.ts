import { bboxClip, featureCollection, intersect, multiPolygon } from '@turf/turf'
import type { MultiPolygon, Polygon, Position } from 'geojson'
import type { Polygons } from '../areas/areaDraft.ts'
import { boxOf, type Box } from '../shape/boxOf.ts'
import { polygonsArea } from '../shape/ringArea.ts'

/** What two outlines have in common, as a share of the smaller one, 0 to 1. */
export function sharedPart(one: Polygons, other: Polygons): number {
  const [a, b] = [boxOf(one), boxOf(other)]
  if (!a || !b) return 0
  const box: Box = [Math.max(a[0], b[0]), Math.max(a[1], b[1]), Math.min(a[2], b[2]), Math.min(a[3], b[3])]
  if (box[0] >= box[2] || box[1] >= box[3]) return 0
  const parts = [clipped(one, box), clipped(other, box)]
  if (parts.some((part) => part.length === 0)) return 0
  const common = intersect(featureCollection(parts.map((part) => multiPolygon(part))))?.geometry
  if (!common) return 0
  return polygonsArea(polygonsOfGeometry(common)) / Math.min(polygonsArea(one), polygonsArea(other))
}

const polygonsOfGeometry = (geometry: Polygon | MultiPolygon): Position[][][] =>
  geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates

/** Only what lies in the common box is intersected: the time that takes grows with the number of vertices. */
function clipped(polygons: Polygons, box: Box): Position[][][] {
  const { geometry } = bboxClip(multiPolygon([...polygons]), [...box])
  if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return []
  return polygonsOfGeometry(geometry).filter(([outer]) => outer !== undefined && outer.length >= 4)
}
