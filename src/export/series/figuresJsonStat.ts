// The whole dataset that the view is drawn from, all areas and periods, as it was published (JSON-stat 2.0), with what a reader
// of the file alone has to know. Figures and statuses stay what they are; no view's filters apply, as a series has none.
import type { AboutView } from '../about/aboutView.ts'
import { licenseFacts } from '../about/licenseFacts.ts'

type Json = Readonly<Record<string, unknown>>

const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const recordIn = (of: Json, key: string): Json => {
  const value = of[key]
  return isRecord(value) ? value : {}
}

/** Measures in the indicator's unit. */
const measured = ['value', 'lower', 'upper']

/** `category.unit` of JSON-stat: decimals and unit of what is measured. */
function withUnits(dimension: Json, { unit }: AboutView): Json {
  const measure = recordIn(dimension, 'measure')
  const category = recordIn(measure, 'category')
  const index: unknown = category['index']
  const own = Array.isArray(index) ? measured.filter((id) => index.includes(id)) : ['value']
  const said = { label: unit.name, symbol: unit.symbol, position: 'end', decimals: unit.decimals }
  const units = Object.fromEntries(own.map((id) => [id, said]))
  return { ...dimension, measure: { ...measure, category: { ...category, unit: units } } }
}

const originOf = (about: AboutView) => ({
  publisher: about.publisher,
  license: about.license,
  attribution: about.attribution,
  ...(about.notice && { notice: about.notice }),
  atlas: about.atlas,
  release: about.release.id,
  checksum: about.checksum,
  link: about.link,
  exported: about.day,
})

/** `published`: the file of the dataset. */
export function figuresJsonStat(published: string, about: AboutView): string {
  const file: unknown = JSON.parse(published)
  if (!isRecord(file)) throw new Error('figures: no JSON-stat dataset')
  const { value, status, ...head } = file
  const { address } = licenseFacts(about.license)
  const note = [about.notice, about.plain, about.attribution].filter(Boolean)
  const made = {
    ...head,
    ...(about.source && { source: about.source }),
    updated: about.release.date,
    ...(note.length > 0 && { note }),
    ...(address !== undefined && { link: { license: [{ href: address }] } }),
    dimension: withUnits(recordIn(file, 'dimension'), about),
    extension: { ...recordIn(file, 'extension'), raumblick: originOf(about) },
    value,
    ...(status !== undefined && { status }),
  }
  return `${JSON.stringify(made)}\n`
}
