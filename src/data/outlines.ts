// Outlines of one edition as the app loads them first: simplified TopoJSON with the one object `areas`.
import * as v from 'valibot'
import type { AreaProperties, AreaTopology } from '../core/release/areaTopology.ts'
import type { AreaName } from '../core/scene/scene.ts'

const Geometry = v.looseObject({
  type: v.picklist(['Polygon', 'MultiPolygon']),
  properties: v.object({ id: v.string(), name: v.string(), parent: v.optional(v.string()) }),
})
/** Arcs are not walked through: their bytes are held against the manifest's digest before. */
const Shape = v.looseObject({
  type: v.literal('Topology'),
  arcs: v.custom<number[][][]>((x) => Array.isArray(x)),
  objects: v.looseObject({
    areas: v.looseObject({ type: v.literal('GeometryCollection'), geometries: v.array(Geometry) }),
  }),
})
export const OutlinesSchema = v.pipe(
  Shape,
  v.transform((topology) => topology as unknown as AreaTopology),
)

export interface Outlines {
  readonly level: string
  readonly edition: string
  readonly topology: AreaTopology
  readonly areas: readonly AreaName[]
}

export function makeOutlines(level: string, edition: string, topology: AreaTopology): Outlines {
  const geometries = topology.objects.areas.geometries
  return { level, edition, topology, areas: geometries.map(({ properties }) => properties as AreaProperties) }
}
