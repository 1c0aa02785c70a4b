import type { Position } from 'geojson'
import { feature } from 'topojson-client'
import type { Transform } from 'topojson-specification'
import type { AreaFeature } from '../../published.ts'
import { ringArea } from '../shape/ringArea.ts'
import type { AreaTopology } from './topologyRings.ts'

/** The areas of one edition after thinning. None vanishes: what is smaller than a cell of the grid is drawn as one. */
export function thinnedFeatures(topology: AreaTopology, key: string, transform: Transform): AreaFeature[] {
  const object = topology.objects[key]
  if (object?.type !== 'GeometryCollection') throw new Error(`the first view has no areas of ${key}`)
  const { features } = feature(topology, object)
  return features.map((area) => {
    const { geometry, properties } = area as AreaFeature
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
    const solid = polygons.filter(([outer = []]) => ringArea(outer) !== 0)
    const [place] = polygons[0]?.[0] ?? []
    const drawn = solid.length === 0 && place ? [[cell(place, transform)]] : solid
    const [only] = drawn
    return {
      type: 'Feature',
      properties,
      geometry:
        only && drawn.length === 1
          ? { type: 'Polygon', coordinates: only }
          : { type: 'MultiPolygon', coordinates: drawn },
    }
  })
}

function cell([x = 0, y = 0]: Position, { scale: [width, height] }: Transform): Position[] {
  return [
    [x, y],
    [x + width, y],
    [x, y + height],
    [x, y],
  ]
}
