import { readAtlas } from '../publish/atlas/readAtlas.ts'
import type { Findings } from '../publish/problem.ts'
import type { AreaKeys, Observations } from '../publish/tables/observations.ts'
import { readObservations } from '../publish/tables/readObservations.ts'
import { atlasFolderOf } from './atlasFolderOf.ts'

/** Areas 01 to 04; the later edition joins 03 and 04 to 05. */
const keys: AreaKeys = {
  levels: new Map([
    ['town', [{ edition: 'town', ids: new Set(['T']) }]],
    [
      'quarter',
      [
        { edition: '2011', from: '2011', to: '2018', ids: new Set(['01', '02', '03', '04']) },
        { edition: '2019', from: '2019', ids: new Set(['01', '02', '05']) },
      ],
    ],
  ]),
}

export interface TableCase {
  /** Keys of the table besides id and file, as YAML flow: `layout: long, …`. */
  readonly table?: string
  readonly file?: string
  readonly content: string | Uint8Array
  readonly more?: Readonly<Record<string, string | Uint8Array>>
  /** Keys of the level besides those needed. */
  readonly level?: string
  readonly indicator?: string
  readonly numbers?: readonly string[]
  readonly texts?: readonly string[]
}

const long = 'level: quarter, areaColumn: key, periodColumn: year'

/** Reads one table of a small atlas. Throws where the test's own declarations are faulty. */
export async function readTable(given: TableCase): Promise<Findings<Observations>> {
  const { table = long, file = 'data/t.csv', content, more = {}, level = '', numbers, texts = [] } = given
  const column = table.includes('layout: wide') ? '' : ', value: n'
  const value = given.indicator ?? `kind: count, values: { table: t${column} }`
  const atlas = `format: raumblick-atlas/1
atlas: tiny
title: Tiny
publisher: { name: Office }
license: CC0-1.0
release: { id: "1", date: 2026-11-21 }
confidentiality: {}
levels:
  - { id: town, name: Town, editions: [{ file: geo/t.geojson, key: id }] }
  - { id: quarter, name: Quarter, parent: town, ${level} editions: [{ from: 2011, to: 2018, file: geo/a.geojson, key: id }, { from: 2019, file: geo/b.geojson, key: id }] }
topics: [{ id: all, name: All }]
tables: [{ id: t, ${table.includes('files:') ? '' : `file: ${file}, `}${table} }]
indicators: [{ id: i, topic: all, name: I, unit: { symbol: x }, ${value} }]
`
  const folder = atlasFolderOf({ 'atlas.yaml': atlas, [file]: content, ...more })
  const { result, problems } = await readAtlas(folder)
  const [declared] = result?.tables ?? []
  if (!result || !declared) throw new Error(`the atlas of the test is faulty: ${JSON.stringify(problems)}`)
  const wanted = { numbers: numbers ?? (declared.layout === 'wide' ? [''] : ['n']), texts }
  return readObservations(folder, result, declared, wanted, keys)
}

/** Records as short lines: `level area period value`, for comparing. */
export function linesOf(observations: Observations | undefined, header: string): string[] {
  if (!observations) return []
  const column = observations.columns.get(header)
  return observations.areas.map((area, i) => {
    const text = column?.texts?.[i]
    const number = column?.numbers[i]
    const said = text ?? column?.absent.get(i) ?? String(number)
    const flag = column?.flags.get(i)
    return `${area} ${observations.periods[i]} ${said}${flag ? ` ${flag}` : ''}`
  })
}
