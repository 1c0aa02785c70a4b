// The outlines as files: one feature a line, so that a change shows as a change of lines.
import { topology } from 'topojson-server'
import type { Feature, FeatureCollection } from 'geojson'
import { regionKey } from '../areas.data.ts'
import type { AreaProperties, Areas } from './dissolve.ts'
import type { Geography } from './geography.ts'

type Names = (p: AreaProperties) => Record<string, string>

const rename = (areas: Areas, names: Names): Feature[] =>
  areas.features.map((f) => ({ type: 'Feature', properties: names(f.properties), geometry: f.geometry }))

const geoJson = (areas: Areas, names: Names): string =>
  `{"type":"FeatureCollection","features":[\n${rename(areas, names)
    .map((f) => JSON.stringify(f))
    .join(',\n')}\n]}\n`

/** Unquantised, so that both editions have the very same corners. */
function topoJson(areas: Areas, names: Names): string {
  const sozialraeume: FeatureCollection = { type: 'FeatureCollection', features: rename(areas, names) }
  return `${JSON.stringify(topology({ sozialraeume }))}\n`
}

export function geoFiles(geography: Geography): [path: string, text: string][] {
  const sozialraum: Names = ({ id, name, parent }) => ({ SR: id, NAME: name, AGS: parent ?? '' })
  return [
    ['geo/region.geojson', geoJson(geography.region, ({ id, name }) => ({ KREIS: id, NAME: name }))],
    [
      'geo/kommunen.geojson',
      geoJson(geography.gemeinden, ({ id, name }) => ({ AGS: id, GEN: name, KREIS: regionKey })),
    ],
    ['geo/sozialraeume_2015.topojson', topoJson(geography.sozialraeume2015, sozialraum)],
    ['geo/sozialraeume_2019.geojson', geoJson(geography.sozialraeume2019, sozialraum)],
    [
      'geo/lebensraeume.geojson',
      geoJson(geography.lebensraeume, ({ id, name, parent }) => ({ LR: id, NAME: name, SR: parent ?? '' })),
    ],
  ]
}
