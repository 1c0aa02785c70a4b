// From the outlines a release holds to what the painters draw: borders each once, names with their places. Made once for each
// edition; the same object must be handed on as long as the edition stays.
import type { Feature, MultiPolygon, Polygon } from 'geojson'
import { feature } from 'topojson-client'
import { compareKeys } from '../core/release/compareKeys.ts'
import type { AreaProperties, AreaTopology } from '../core/release/areaTopology.ts'
import { labelPoint } from './outlines/labelPoint.ts'
import { boxAround, shapeOf, type Shape } from './outlines/mercatorOutlines.ts'
import { sortBorders } from './outlines/sortBorders.ts'
import { latOfY, lngOfX } from './camera/camera.ts'
import type { MapOutlines } from './mapPicture.ts'

type AreaFeature = Feature<Polygon | MultiPolygon, AreaProperties>

/** In the topology's order. An area without outlines is a fault of the release, not of the reader's. */
function featuresOf(key: string, topology: AreaTopology): AreaFeature[] {
  return feature(topology, topology.objects.areas).features.map((area) => {
    const { geometry, properties } = area
    // A null geometry has no type, whatever its declaration says.
    const type: unknown = geometry?.type
    if (type !== 'Polygon' && type !== 'MultiPolygon')
      throw new Error(`${key}: area ${properties.id} has no polygon`)
    return area as AreaFeature
  })
}

/** Names of the given areas, the largest first. */
function labelsOf(areas: readonly AreaFeature[]): MapOutlines['labels'] {
  return areas
    .flatMap(({ geometry, properties: { id, name } }) => {
      const point = labelPoint(geometry)
      return point ? [{ id, text: name, ...point }] : []
    })
    .toSorted((a, b) => b.extent - a.extent)
    .map(({ id, text, at }) => ({ id, text, at }))
}

function boundsOf(shapes: readonly Shape[]): MapOutlines['bbox'] {
  const { left, top, right, bottom } = boxAround(shapes)
  return [lngOfX(left), latOfY(bottom), lngOfX(right), latOfY(top)]
}

/**
 * `key` is `${level}.${edition}`; `parents` the outlines of the level above. Names are those of the parents, as a reader finds
 * his way by them; where there are not two of them, the areas' own.
 */
export function makeMapOutlines(key: string, areas: AreaTopology, parents?: AreaTopology): MapOutlines {
  const asPublished = featuresOf(key, areas)
  if (asPublished.length === 0) throw new Error(`${key}: no areas`)
  const shapes = asPublished.map(({ geometry }) => shapeOf(geometry))
  const { borders, rim, parentBorders, arcs } = sortBorders(areas, shapes, parents)
  // In natural order of the keys, as the table has them: the order of the keyboard's walk.
  const features = asPublished.toSorted((a, b) => compareKeys(a.properties.id, b.properties.id))
  const named = parents ? featuresOf(key, parents) : []
  const used = new Set(features.map(({ properties }) => properties.parent))
  const namedHere = named.filter(({ properties }) => used.has(properties.id))
  return {
    key,
    areas: features,
    indexById: new Map(features.map(({ properties }, i) => [properties.id, i])),
    borders,
    rim,
    ...(parents && { parentBorders }),
    arcs,
    labels: labelsOf(namedHere.length > 1 ? named : features),
    bbox: boundsOf(shapes),
  }
}
