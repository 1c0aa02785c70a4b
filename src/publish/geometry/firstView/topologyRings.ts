import type { GeometryObject, Objects, Topology } from 'topojson-specification'
import type { AreaFeature } from '../../published.ts'

type AreaProperties = AreaFeature['properties']

/** All editions in one topology, an object each, named by `editionKey`. */
export type AreaTopology = Topology<Objects<AreaProperties>>

/** A ring as numbers of arcs; ~n stands for arc n backwards. */
export type ArcRing = readonly number[]

export const arcNumber = (arc: number): number => (arc < 0 ? ~arc : arc)

/** The areas of an object, each as polygons of rings. */
export function polygonsOfObject(object: GeometryObject<AreaProperties>): number[][][][] {
  if (object.type === 'GeometryCollection') return object.geometries.flatMap(polygonsOfObject)
  if (object.type === 'Polygon') return [[object.arcs]]
  return object.type === 'MultiPolygon' ? [object.arcs] : []
}
