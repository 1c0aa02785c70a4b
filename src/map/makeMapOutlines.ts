// From the outlines a release holds to what the painters draw: borders each once, names with their places. Made once for each
// edition; the same object must be handed on as long as the edition stays.
import type { Feature, MultiPolygon, Polygon } from 'geojson'
import { feature } from 'topojson-client'
import { compareKeys } from '../core/release/compareKeys.ts'
import { atOnce } from '../core/statistics/progress/atOnce.ts'
import type { AreaProperties, AreaTopology } from '../core/release/areaTopology.ts'
import { labelPoint } from './outlines/labelPoint.ts'
import { boxAround, mercatorOutlines, shapeOf, type Shape } from './outlines/mercatorOutlines.ts'
import { sortBorders } from './outlines/sortBorders.ts'
import { latOfY, lngOfX } from './camera/camera.ts'
import type { MapOutlines } from './mapPicture.ts'

type AreaFeature = Feature<Polygon | MultiPolygon, AreaProperties>

/** So many areas, or names, are a piece of work. */
const [pieceAreas, pieceNames] = [200, 20]

/** In the topology's order, with their shapes. An area without outlines is a fault of the release, not of the reader's. */
function* featuresOf(key: string, topology: AreaTopology): Generator<undefined, AreaFeature[]> {
  const { areas } = topology.objects
  const features: AreaFeature[] = []
  for (let from = 0; from < areas.geometries.length; from += pieceAreas) {
    const piece = { ...areas, geometries: areas.geometries.slice(from, from + pieceAreas) }
    for (const area of feature(topology, piece).features) {
      const { geometry, properties } = area
      // A null geometry has no type, whatever its declaration says.
      const type: unknown = geometry?.type
      if (type !== 'Polygon' && type !== 'MultiPolygon')
        throw new Error(`${key}: area ${properties.id} has no polygon`)
      const own = area as AreaFeature
      shapeOf(own.geometry)
      features.push(own)
    }
    yield
  }
  return features
}

/** Names of the given areas, the largest first. */
function* labelsOf(areas: readonly AreaFeature[]): Generator<undefined, MapOutlines['labels']> {
  const labels = []
  for (const [i, { geometry, properties }] of areas.entries()) {
    const point = labelPoint(geometry)
    if (point) labels.push({ id: properties.id, text: properties.name, ...point })
    if (i % pieceNames === pieceNames - 1) yield
  }
  return labels.toSorted((a, b) => b.extent - a.extent).map(({ id, text, at }) => ({ id, text, at }))
}

function boundsOf(shapes: readonly Shape[]): MapOutlines['bbox'] {
  const { left, top, right, bottom } = boxAround(shapes)
  return [lngOfX(left), latOfY(bottom), lngOfX(right), latOfY(top)]
}

/**
 * Piece by piece: whoever has thousands of areas may let other work in at each `yield`. `key` is `${level}.${edition}`; `parents` the
 * outlines of the level above. Names are those of the parents, as a reader finds his way by them; where there are not two of
 * them, the areas' own.
 */
export function* mapOutlinesInPieces(
  key: string,
  areas: AreaTopology,
  parents?: AreaTopology,
): Generator<undefined, MapOutlines> {
  const asPublished = yield* featuresOf(key, areas)
  if (asPublished.length === 0) throw new Error(`${key}: no areas`)
  const shapes = asPublished.map(({ geometry }) => shapeOf(geometry))
  const { borders, rim, parentBorders, arcs } = yield* sortBorders(areas, shapes, parents)
  yield
  // In natural order of the keys, as the table has them: the order of the keyboard's walk.
  const features = asPublished.toSorted((a, b) => compareKeys(a.properties.id, b.properties.id))
  yield
  const named = parents ? yield* featuresOf(key, parents) : []
  const used = new Set(features.map(({ properties }) => properties.parent))
  const namedHere = named.filter(({ properties }) => used.has(properties.id))
  const outlines: MapOutlines = {
    key,
    areas: features,
    indexById: new Map(features.map(({ properties }, i) => [properties.id, i])),
    borders,
    rim,
    ...(parents && { parentBorders }),
    arcs,
    labels: yield* labelsOf(namedHere.length > 1 ? named : features),
    bbox: boundsOf(shapes),
  }
  yield
  // What the first frame would reckon otherwise.
  mercatorOutlines(outlines)
  return outlines
}

export const makeMapOutlines = (...about: Parameters<typeof mapOutlinesInPieces>): MapOutlines =>
  atOnce(mapOutlinesInPieces(...about))
