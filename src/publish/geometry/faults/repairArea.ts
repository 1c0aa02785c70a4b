// An outline that crosses itself → one that doesn't, by a union with itself (@turf/turf, filled by the non-zero rule).
import { featureCollection, multiPolygon, union } from '@turf/turf'
import type { Position } from 'geojson'
import type { Polygons } from '../areas/areaDraft.ts'
import { gridPerDegree, polygonsOf } from '../shape/polygonsOf.ts'
import { polygonsArea } from '../shape/ringArea.ts'

interface Repair {
  readonly polygons: Polygons
  /** Area gained as a share of the area before: 0.02 is two per cent more, negative is less; Infinity from nothing. */
  readonly gained: number
}

export function repairArea(polygons: Polygons): Repair {
  const before = multiPolygon([...polygons])
  const after = union(featureCollection([before, before]))
  const outline = polygonsOf(after?.geometry ?? null, (x, y) => [x, y])
  const repaired = withVertices(outline.polygons, polygons)
  const [size, sizeBefore] = [polygonsArea(repaired), polygonsArea(polygons)]
  return { polygons: repaired, gained: size === sizeBefore ? 0 : size / sizeBefore - 1 }
}

/**
 * The union leaves out vertices on a straight line; neighbours may have them, so they come back: borders stay shared.
 */
function withVertices(polygons: Polygons, original: Polygons): Polygons {
  const kept = new Set(polygons.flat(2).map(String))
  const dropped = original.flat(2).filter((vertex) => !kept.has(String(vertex)))
  if (dropped.length === 0) return polygons
  return polygons.map((rings) =>
    rings.map((ring) => ring.flatMap((vertex, i) => withDropped(vertex, ring[i + 1], dropped))),
  )
}

function withDropped(from: Position, to: Position | undefined, dropped: readonly Position[]): Position[] {
  if (!to) return [from]
  const between = dropped
    .map((vertex) => ({ vertex, at: placeOnEdge(from, to, vertex) }))
    .filter(({ at }) => at !== undefined)
    .toSorted((a, b) => (a.at ?? 0) - (b.at ?? 0))
    .map(({ vertex }) => vertex)
    .filter((vertex, i, all) => String(vertex) !== String(all[i - 1]))
  return [from, ...between]
}

/** Two steps of the grid: new crossings are rounded to it, so that lines to them are bent by less than that. */
const tolerance = 2 / gridPerDegree

/** Where a point lies on an edge, from 0 to 1 without its ends; undefined where it lies beside it. */
function placeOnEdge(
  [ax = 0, ay = 0]: Position,
  [bx = 0, by = 0]: Position,
  [x = 0, y = 0]: Position,
): number | undefined {
  const [dx, dy] = [bx - ax, by - ay]
  const length = Math.hypot(dx, dy)
  const at = ((x - ax) * dx + (y - ay) * dy) / length ** 2
  const beside = Math.abs((x - ax) * dy - (y - ay) * dx) / length
  return at > 0 && at < 1 && beside < tolerance ? at : undefined
}
