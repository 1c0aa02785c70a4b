// The demo is believable and stays what it is: ranges of the catalogue, fields of action, sums, same bytes.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { atlas, demoFolder, readDemoValues, type DemoValues } from './declaredValues.ts'
import { divided, municipalities, sozialraumKey } from './make/areas.data.ts'
import {
  allocation,
  fields,
  fieldsYear,
  unionOfFields,
  type FieldName,
} from './make/figures/fields/handlungsfelder.data.ts'
import { lebensraeume, lebensraumKey } from './make/lebensraeume.data.ts'
import { makeDemo } from './make/makeDemo.ts'
import { coreIndicators, ranges } from './ranges.data.ts'

const keys = municipalities.flatMap((m) => m.areas.map((a) => sozialraumKey(m.ags, a.code)))
/** Women and men by age: told by the population pyramid, not by themselves. */
const ageParts = atlas.indicators.filter(({ breakdown }) => breakdown)
const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length
const spread = (values: readonly number[]) => Math.sqrt(mean(values.map((v) => (v - mean(values)) ** 2)))

let demo: DemoValues
beforeAll(async () => {
  demo = await readDemoValues()
})

/** Values of the 93 areas; `undefined` areas are left out by the caller. */
const all = (indicator: string, period = '2024') => keys.map((key) => demo.valueOf(indicator, key, period))

function correlation(a: readonly number[], b: readonly number[]): number {
  const [meanA, meanB] = [mean(a), mean(b)]
  return mean(a.map((v, i) => (v - meanA) * ((b[i] ?? 0) - meanB))) / (spread(a) * spread(b))
}

/** Share of the variance that lies between municipalities. */
function etaSquared(values: readonly number[]): number {
  const total = mean(values)
  const between = municipalities.map((m) => {
    const own = values.filter((_, i) => keys[i]?.startsWith(m.ags))
    return own.length * (mean(own) - total) ** 2
  })
  return between.reduce((a, b) => a + b, 0) / (values.length * spread(values) ** 2)
}

describe('files', () => {
  test('making the demo again gives the very bytes that are kept', { timeout: 60_000 }, () => {
    const made = makeDemo()
    const kept = ['geo', 'data']
      .flatMap((folder) =>
        readdirSync(join(demoFolder, folder), { recursive: true, encoding: 'utf8' }).map(
          (f) => `${folder}/${f}`,
        ),
      )
      .filter((path) => statSync(join(demoFolder, path)).isFile())
    expect(kept.toSorted()).toEqual([...made.keys()].toSorted())
    for (const [path, bytes] of made)
      expect(Buffer.compare(readFileSync(join(demoFolder, path)), bytes), path).toBe(0)
  })

  test('all outlines together are at most 400 kB, all tables below 3 MB', () => {
    const size = (folder: string) =>
      readdirSync(join(demoFolder, folder), { recursive: true, encoding: 'utf8' })
        .map((f) => statSync(join(demoFolder, folder, f)))
        .reduce((sum, s) => sum + (s.isFile() ? s.size : 0), 0)
    expect(size('geo')).toBeLessThan(400_000)
    expect(size('data')).toBeLessThan(3_000_000)
  })
})

describe('believable to a planner', () => {
  test('at least 48 indicators, among them the 33 of the first release', () => {
    const ids = atlas.indicators.map((i) => i.id)
    expect(coreIndicators).toHaveLength(33)
    expect(coreIndicators.filter((id) => !ids.includes(id))).toEqual([])
    expect(ids.length).toBeGreaterThanOrEqual(48)
    const parts = new Set(ageParts.map(({ id }) => id))
    expect(ids.filter((id) => !ranges[id] && !id.startsWith('index-') && !parts.has(id))).toEqual([])
  })

  test.each(Object.entries(ranges))('%s lies in the range of the catalogue', (id, { period, ...range }) => {
    const declared = atlas.indicators.find((i) => i.id === id)
    // Few children or foreigners say little; what the atlas withholds for that need not lie in the range.
    const fewest = Math.max(30, declared?.confidentiality?.minimumDenominator ?? 0)
    const values = keys
      .filter(
        (key) =>
          (demo.fractionOf(id, key, period)?.denominator ?? fewest) >= fewest || declared?.kind === 'ratio',
      )
      .map((key) => demo.valueOf(id, key, period))
      .filter((v) => !Number.isNaN(v))
    expect(values.length).toBeGreaterThanOrEqual(85)
    expect(Math.min(...values)).toBeGreaterThanOrEqual(range.min)
    expect(Math.max(...values)).toBeLessThanOrEqual(range.max)
    expect(Math.abs(mean(values) - range.mean)).toBeLessThan(0.3 * range.sd)
    expect(spread(values)).toBeGreaterThan(0.55 * range.sd)
    expect(spread(values)).toBeLessThan(1.4 * range.sd)
  })

  test('figures fit each other', () => {
    const larger = (a: string, b: string) =>
      keys.filter((key) => demo.valueOf(a, key, '2024') <= demo.valueOf(b, key, '2024'))
    expect(larger('anteil-65plus', 'anteil-80plus')).toEqual([])
    expect(larger('migrationshintergrund-u18', 'migrationshintergrund')).toEqual([])
    expect(larger('migrationshintergrund', 'auslaenderanteil')).toEqual([])
    expect(larger('arbeitslosenanteil', 'langzeitarbeitslosenanteil')).toEqual([])
    expect(Math.abs(mean(all('kinderarmut')) - mean(all('kinderarmut-u18')))).toBeLessThan(1)
    expect(mean(all('elb-quote'))).toBeLessThan(mean(all('sgb2-quote')))
    expect(correlation(all('arbeitslosenanteil'), all('sgb2-quote'))).toBeGreaterThan(0.9)
    expect(correlation(all('kinderarmut'), all('sgb2-quote'))).toBeGreaterThan(0.9)
  })

  test('people: 574 500 in the region, 262 000 in Aachen, three villages of Stolberg with 650 to 1 050', () => {
    const people = all('bevoelkerung')
    expect(people.reduce((a, b) => a + b, 0)).toBe(574_500)
    for (const m of municipalities)
      expect(
        people.filter((_, i) => keys[i]?.startsWith(m.ags)).reduce((a, b) => a + b, 0),
        m.name,
      ).toBe(m.population)
    const villages = keys.filter((_, i) => (people[i] ?? 0) <= 1050)
    expect(villages).toEqual(['05334032-06', '05334032-08', '05334032-16'])
    expect(Math.min(...people)).toBeGreaterThanOrEqual(650)
  })

  test('SGB II: 10 to 14 per cent in the region, more inside municipalities than between them', () => {
    const parts = keys.map((key) => demo.fractionOf('sgb2-quote', key, '2024'))
    const sum = (part: 'numerator' | 'denominator') => parts.reduce((s, p) => s + (p?.[part] ?? 0), 0)
    const rate = (100 * sum('numerator')) / sum('denominator')
    expect(rate).toBeGreaterThan(10)
    expect(rate).toBeLessThan(14)
    expect(etaSquared(all('sgb2-quote'))).toBeGreaterThan(0.2)
    expect(etaSquared(all('sgb2-quote'))).toBeLessThan(0.45)
  })

  test('shocks leave their marks: refugees 2016, unemployment 2020, Ukraine 2022', () => {
    const now = keys.filter((key) => !(divided.parts as readonly string[]).includes(key))
    const level = (id: string, year: number) => mean(now.map((key) => demo.valueOf(id, key, String(year))))
    expect(level('auslaenderanteil', 2016)).toBeGreaterThan(1.05 * level('auslaenderanteil', 2015))
    expect(level('arbeitslosenanteil', 2020)).toBeGreaterThan(0.7 + level('arbeitslosenanteil', 2019))
    expect(level('kinderarmut', 2022)).toBeGreaterThan(1.04 * level('kinderarmut', 2021))
    expect(level('auslaenderanteil', 2022)).toBeGreaterThan(1.05 * level('auslaenderanteil', 2021))
  })
})

describe('fields of action', () => {
  const names = Object.keys(fields) as FieldName[]
  const membersOf = (name: FieldName) =>
    keys.filter((key) =>
      fields[name].conditions.every((c) => demo.valueOf(c.indicator, key, String(fieldsYear)) > c.above),
    )

  test.each(names)('%s: the rules return the reported numbers, municipality by municipality', (name) => {
    const members = membersOf(name)
    const byMunicipality = municipalities.map((m) => members.filter((key) => key.startsWith(m.ags)).length)
    expect(members).toHaveLength(fields[name].areas)
    expect(byMunicipality.filter((n) => n > 0)).toHaveLength(fields[name].municipalities)
    expect(byMunicipality).toEqual(municipalities.map((m) => allocation[m.ags]?.[name]))
  })

  test('15 in 5, 43 in 9, 37 in 7, 12 in 5; together 59 of 93', () => {
    expect(names.map((n) => [fields[n].areas, fields[n].municipalities])).toEqual([
      [15, 5],
      [43, 9],
      [37, 7],
      [12, 5],
    ])
    expect(new Set(names.flatMap(membersOf)).size).toBe(unionOfFields)
  })
})

describe('planted facts', () => {
  test('Lebensräume sum to their Sozialraum in every count and year', () => {
    const tables = new Set(['einwohner', 'herkunft', 'arbeit', 'sgb2'])
    const years = Array.from({ length: 10 }, (_, i) => String(2015 + i))
    const columns = atlas.indicators.flatMap(({ values }) =>
      [values.numerator, values.denominator, values.value].flatMap((column) =>
        tables.has(values.table ?? '') && typeof column === 'string'
          ? [[values.table ?? '', column] as const]
          : [],
      ),
    )
    expect(columns.length).toBeGreaterThan(30)
    for (const [table, column] of columns)
      for (const [code, quarters] of Object.entries(lebensraeume))
        for (const year of years) {
          const key = sozialraumKey('05334002', code)
          const cell = (area: string) =>
            Number(demo.cellOf(table, column, area, year)?.replace(/r$/, '').replace(',', '.'))
          const parts = quarters.map((_, i) => cell(lebensraumKey(key, i + 1)))
          expect(
            parts.reduce((a, b) => a + b, 0),
            `${table} ${column} ${key} ${year}`,
          ).toBeCloseTo(cell(key), 2)
        }
  })

  test('women and men of all ages are all people, and more women grow old', () => {
    expect(ageParts).toHaveLength(18)
    for (const year of ['2019', '2024'])
      for (const key of keys) {
        const sum = ageParts.reduce((total, { id }) => total + demo.valueOf(id, key, year), 0)
        expect(sum, `${key} ${year}`).toBe(demo.valueOf('bevoelkerung', key, year))
      }
    const fewer = keys.filter(
      (key) => demo.valueOf('alter-w-80plus', key, '2024') <= demo.valueOf('alter-m-80plus', key, '2024'),
    )
    expect(fewer).toEqual([])
  })

  test('a zero, a withheld pair to be, too few children, marks beside numbers, gaps', () => {
    expect(demo.cellOf('bewegung', 'Geburten', '05334032-16', '2021')).toBe('0')
    expect(demo.cellOf('sgb2', 'Leistungsberechtigte unter 15', '05334032-16', '2024')).toBe('2')
    expect(
      Number(demo.cellOf('schuleingang', 'untersuchte Kinder', '05334032-16', '2022/2024')),
    ).toBeLessThan(30)
    expect(demo.cellOf('sgb2', 'Leistungsberechtigte', '05334004-01a', '2021')).toMatch(/^\d+r$/)
    expect(demo.cellOf('kita', 'betreute Kinder unter 3', '05334008-05', '2022')).toMatch(/^\d+s$/)
    expect(demo.cellOf('sozialleistungen', 'Grundsicherung im Alter', '05334020-01', '2024')).toMatch(
      /^\d+p$/,
    )
    expect(demo.cellOf('sozialleistungen', 'Wohngeldhaushalte', '05334024-01', '2024')).toBe('…')
    expect(demo.cellOf('schuleingang', 'Sprache auffällig', '05334002-01', '2019/2021')).toBe('k. A.')
    expect(demo.cellOf('einwohner', 'Einwohner', divided.before.key, '2018')).toMatch(/^\d+$/)
    expect(demo.cellOf('einwohner', 'Einwohner', divided.before.key, '2019')).toBeUndefined()
  })
})

describe('texts', () => {
  test('every indicator speaks German and English and says what is counted', () => {
    for (const indicator of atlas.indicators)
      for (const key of indicator.breakdown ? ['name', 'source'] : ['name', 'plain', 'method', 'source'])
        expect(indicator[key], `${indicator.id} ${key}`).toMatchObject({
          de: expect.any(String),
          en: expect.any(String),
        })
  })

  test('every fraction names what is counted in both languages, the same columns always alike', () => {
    const words = { de: expect.any(String), en: expect.any(String) }
    const labels = new Map<string, unknown>()
    for (const { id, values, ...indicator } of atlas.indicators)
      for (const part of ['numerator', 'denominator'] as const) {
        const term = values[part]
        if (term === undefined) continue
        const label = indicator[`${part}Label`]
        expect(label, `${id} ${part}`).toMatchObject(words)
        const columns = JSON.stringify(
          typeof term === 'string' ? { table: values.table, column: term } : { table: values.table, ...term },
        )
        expect(label, `${id} ${part}: ${columns}`).toEqual(labels.get(columns) ?? label)
        labels.set(columns, label)
      }
    expect(labels.size).toBeGreaterThan(60)
  })

  test('neutral indicators are explained, related ones exist, about eight lead', () => {
    const ids = new Set(atlas.indicators.map((i) => i.id))
    expect(atlas.indicators.flatMap((i) => i.related ?? []).filter((id) => !ids.has(id))).toEqual([])
    const unexplained = atlas.indicators.filter(
      (i) => i['direction'] === 'neutral' && !i['interpretation'] && !i.breakdown,
    )
    expect(unexplained.map((i) => i.id)).toEqual([])
    expect(atlas.indicators.filter((i) => i.headline)).toHaveLength(8)
    expect(new Set(atlas.indicators.map((i) => i.topic))).toEqual(new Set(atlas.topics.map((t) => t.id)))
  })
})
