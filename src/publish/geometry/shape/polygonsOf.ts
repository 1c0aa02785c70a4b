// Any geometry → polygons in degrees as the release has them: rounded, closed, wound by RFC 7946 (section 3.1.6).
import type { Geometry, Position } from 'geojson'
import type { Polygons } from '../areas/areaDraft.ts'
import { side } from './contacts.ts'
import { ringArea } from './ringArea.ts'

/** Coordinates are kept to 1e-7 degrees, about a centimetre. */
export const gridPerDegree = 1e7

export interface Outline {
  readonly kind: 'polygons' | 'mixed' | 'empty' | 'noPolygons' | 'broken'
  readonly polygons: Polygons
  /** What else than polygons was found. */
  readonly types: readonly string[]
}

type ToDegrees = (x: number, y: number) => readonly [number, number]

export function polygonsOf(geometry: Geometry | null, toDegrees: ToDegrees): Outline {
  const raw: unknown[] = []
  const types = new Set<string>()
  collect(geometry, raw, types)
  const found = [...types]
  if (!raw.every(isRings)) return { kind: 'broken', polygons: [], types: found }
  const polygons = raw.map((rings) => polygon(rings, toDegrees)).filter((rings) => rings.length > 0)
  if (!polygons.flat(3).every(Number.isFinite)) return { kind: 'broken', polygons: [], types: found }
  if (polygons.length === 0)
    return { kind: found.length > 0 ? 'noPolygons' : 'empty', polygons, types: found }
  return { kind: found.length > 0 ? 'mixed' : 'polygons', polygons, types: found }
}

function collect(geometry: Geometry | null, polygons: unknown[], types: Set<string>): void {
  if (!geometry) return
  if (geometry.type === 'Polygon') polygons.push(geometry.coordinates)
  else if (geometry.type === 'MultiPolygon' && Array.isArray(geometry.coordinates))
    for (const part of geometry.coordinates) polygons.push(part)
  else if (geometry.type === 'GeometryCollection' && Array.isArray(geometry.geometries))
    for (const part of geometry.geometries) collect(part, polygons, types)
  else types.add(geometry.type)
}

/** Files are what people wrote: the types of GeoJSON promise more than they hold. */
const isRings = (rings: unknown): rings is Position[][] =>
  Array.isArray(rings) && rings.every((ring) => Array.isArray(ring) && ring.every(isPosition))

const isPosition = (at: unknown): at is Position =>
  Array.isArray(at) && typeof at[0] === 'number' && typeof at[1] === 'number'

/** Without its outer ring a polygon is nothing; holes that round to nothing are left out. */
function polygon(rings: readonly Position[][], toDegrees: ToDegrees): Position[][] {
  const [outer, ...holes] = rings.map((ring) => roundedRing(ring, toDegrees))
  if (!outer || isNothing(outer)) return []
  return [wound(outer, true), ...holes.filter((hole) => !isNothing(hole)).map((hole) => wound(hole, false))]
}

export const rounded = (degrees: number) => Math.round(degrees * gridPerDegree) / gridPerDegree

/** Vertices that fall together are one; the first is repeated at the end. */
function roundedRing(ring: readonly Position[], toDegrees: ToDegrees): Position[] {
  const vertices: Position[] = []
  for (const [x = NaN, y = NaN] of ring) {
    const [longitude, latitude] = toDegrees(x, y)
    push(vertices, [rounded(longitude), rounded(latitude)])
  }
  const [first] = vertices
  if (first) push(vertices, first)
  return vertices
}

function push(vertices: Position[], vertex: Position): void {
  const last = vertices.at(-1)
  if (last?.[0] !== vertex[0] || last?.[1] !== vertex[1]) vertices.push(vertex)
}

/** All vertices on one line. A bow tie has no area either, but it is something: it is repaired later. */
function isNothing(ring: readonly Position[]): boolean {
  if (ring.length < 4) return true
  const steps = ring.map((vertex) => vertex.map((degrees) => Math.round(degrees * gridPerDegree)))
  const [[ax = 0, ay = 0] = [], [bx = 0, by = 0] = []] = steps
  return steps.every(([x = 0, y = 0]) => side(ax, ay, bx, by, x, y) === 0)
}

/** Outer rings counter-clockwise, holes clockwise. */
export const wound = (ring: Position[], isOuter: boolean): Position[] =>
  ringArea(ring) > 0 === isOuter ? ring : ring.toReversed()
