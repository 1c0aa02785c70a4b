// From the smallest pieces upwards: every coarser area is the union of its pieces, so borders are shared by construction.
import { merge } from 'topojson-client'
import { topology } from 'topojson-server'
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson'
import type {
  GeometryCollection,
  MultiPolygon as TopoMulti,
  Polygon as TopoPolygon,
} from 'topojson-specification'
import { rewind } from '@turf/turf'
import { mapShape, toDegrees, type Shape } from './plane.ts'

export interface Piece {
  readonly id: string
  readonly shape: Shape
}

export type Area = { id: string; name: string; parent?: string; pieces: readonly string[] }
export type AreaProperties = { id: string; name: string; parent?: string }
export type Areas = FeatureCollection<Polygon | MultiPolygon, AreaProperties>

/** A function that gives the outline of any set of pieces. */
export function makeDissolver(pieces: readonly Piece[]): (areas: readonly Area[]) => Areas {
  const collection: FeatureCollection<MultiPolygon> = {
    type: 'FeatureCollection',
    features: pieces.map(({ id, shape }) => ({
      type: 'Feature',
      id,
      properties: {},
      geometry: {
        type: 'MultiPolygon',
        coordinates: mapShape(shape, toDegrees).map((part) => part.map((ring) => ring.map((p) => [...p]))),
      },
    })),
  }
  const topo = topology({ pieces: collection })
  const geometries = (topo.objects['pieces'] as GeometryCollection).geometries as (TopoPolygon | TopoMulti)[]
  const byId = new Map(geometries.map((g) => [String(g.id), g]))
  return (areas) => ({
    type: 'FeatureCollection',
    features: areas.map(({ pieces, ...properties }) => {
      const { coordinates } = merge(
        topo,
        pieces.flatMap((id) => byId.get(id) ?? []),
      )
      const [first] = coordinates
      const geometry: Polygon | MultiPolygon =
        coordinates.length === 1 && first
          ? { type: 'Polygon', coordinates: first }
          : { type: 'MultiPolygon', coordinates }
      return { type: 'Feature', properties, geometry: rewind(geometry) as typeof geometry }
    }),
  })
}
