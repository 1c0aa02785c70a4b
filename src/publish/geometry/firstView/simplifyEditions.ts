// The outlines an app loads first: thinned to about a pixel of a map of the whole extent, one TopoJSON per edition.
// All levels and editions are thinned as one topology, so a border that two levels or two editions share stays shared.
import { quantize } from 'topojson-client'
import { topology } from 'topojson-server'
import { presimplify } from 'topojson-simplify'
import type { GeometryCollection, Topology } from 'topojson-specification'
import type { AreaFeature, EditionGeometry } from '../../published.ts'
import { boxAround, boxOf, type Box } from '../shape/boxOf.ts'
import { thinnedFeatures } from './thinnedFeatures.ts'
import { thinBorders } from './thinBorders.ts'
import type { AreaTopology } from './topologyRings.ts'
import { withoutSmallIslands } from './withoutSmallIslands.ts'

export type FirstViewTopology = Topology<{ areas: GeometryCollection<AreaFeature['properties']> }>

/** Steps of the grid across the extent, each a thirtieth of a pixel. Exact neighbours are those of the exact outlines. */
const gridSteps = 2e4

/** Width and height of the map that the first view is made for, in pixels. */
const mapSize = 700

/** A vertex goes when the triangle with its neighbours is smaller than this share of a pixel (Visvalingam & Whyatt 1993). */
const pixelShare = 0.5

export const editionKey = ({ level, edition }: Pick<EditionGeometry, 'level' | 'edition'>): string =>
  `${level}.${edition}`

/** Topologies by `level.edition`, each with the one object `areas`. */
export function simplifyEditions(editions: readonly EditionGeometry[]): Map<string, FirstViewTopology> {
  const extent = boxAround(editions.flatMap(({ areas }) => areas.flatMap(boxOfArea)))
  if (!extent) return new Map()
  const shared = topology(
    Object.fromEntries(editions.map((edition) => [editionKey(edition), collection(edition.areas)])),
    gridSteps,
  ) as AreaTopology
  const { transform } = shared
  if (!transform) throw new Error('the topology of the first view is not quantised')
  const squash = Math.cos((((extent[1] + extent[3]) / 2) * Math.PI) / 180)
  const pixel = pixelOf(extent, squash)
  const weighted = presimplify(shared, (triangle) => triangleArea(triangle) * squash)
  const kept = withoutSmallIslands(weighted, pixel ** 2 / squash)
  const thinned = thinBorders(kept, pixel ** 2 * pixelShare, transform)
  return new Map(
    editions.map((edition) => {
      const key = editionKey(edition)
      const features = thinnedFeatures(thinned, key, transform)
      return [key, quantize(topology({ areas: collection(features) }) as FirstViewTopology, transform)]
    }),
  )
}

const collection = (features: readonly AreaFeature[]) =>
  ({ type: 'FeatureCollection', features: [...features] }) as const

function boxOfArea({ geometry }: AreaFeature): Box[] {
  const box = boxOf(geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates)
  return box ? [box] : []
}

/** Side of a pixel in degrees of latitude; `squash` is how much shorter a degree of longitude is there. */
const pixelOf = ([west, south, east, north]: Box, squash: number) =>
  Math.max((east - west) * squash, north - south) / mapSize

function triangleArea([a, b, c]: [[number, number], [number, number], [number, number]]): number {
  return Math.abs((a[0] - c[0]) * (b[1] - a[1]) - (a[0] - b[0]) * (c[1] - a[1])) / 2
}
