// Every file of demo/data, from the figures.
import { firstYear, lastYear, years } from '../catalogue.data.ts'
import { medianAge } from '../figures/counts/ageColumns.ts'
import type { Column } from '../figures/counts/areaFigures.ts'
import { csvText, utf8, windows1252 } from './csv.ts'
import { makeIndex } from './indices.ts'
import { addFigures, belongsTo, type RowFigures } from './rows.ts'
import { withoutExamination, withSpecialCase } from './specialCases.ts'
import { specs, threeYears, yearlyDelivery, type TableSpec } from './specs.ts'
import { german, groupBy, type Table } from './table.ts'
import { workbook, type Cell } from './xlsx.ts'

export interface AllRows {
  readonly sozialraeume: readonly RowFigures[]
  /** The 93 areas of today in all years. */
  readonly today: readonly RowFigures[]
  readonly quarters: readonly RowFigures[]
  readonly parents: readonly RowFigures[]
}

type Files = Map<string, Uint8Array>

const keys = (row: RowFigures) => [row.key, row.name]
const shown = (value: number | string) => (typeof value === 'number' ? german(value) : value)

function longTable(spec: TableSpec, rows: readonly RowFigures[]): Table {
  const { path, mixed, columns } = spec
  const chosen = rows.filter((r) => spec.years?.(r.year) ?? true)
  const onePeriod = new Set(chosen.map((r) => r.year)).size === 1
  return {
    path,
    header: [
      ...(mixed ? ['Ebene'] : []),
      'Schlüssel',
      'Gebiet',
      ...(onePeriod ? [] : ['Jahr']),
      ...Object.keys(columns),
    ],
    rows: chosen.map((row) => {
      const cells = Object.entries(columns).map(([column, value]) =>
        withSpecialCase(path, column, row, shown(value(row))),
      )
      const year = onePeriod ? [] : [String(row.year)]
      return (mixed ? [row.level as string] : []).concat(keys(row), year, cells)
    }),
  }
}

/** One thing, a column a year; a key that did not exist in a year has an empty cell. */
function wideTable(
  path: string,
  rows: readonly RowFigures[],
  of: {
    years: readonly number[]
    header: (year: number) => string
    value: (row: RowFigures) => string
    level?: true
  },
): Table {
  const byKey = groupBy(rows, (r) => r.key)
  return {
    path,
    header: [...(of.level ? ['Ebene'] : []), 'Schlüssel', 'Gebiet', ...of.years.map(of.header)],
    rows: [...byKey.values()].flatMap((own) => {
      const [first] = own
      if (!first) return []
      const cells = of.years
        .map((year) => own.find((r) => r.year === year))
        .map((r) => (r ? of.value(r) : ''))
      return [(of.level ? [first.level as string] : []).concat(keys(first), cells)]
    }),
  }
}

/** Sums over three years, on the areas of the last of them; what was not examined is not there. */
function threeYearTable(
  spec: { path: string; columns: Readonly<Record<string, Column>> },
  rows: readonly RowFigures[],
  today: readonly RowFigures[],
): Table {
  const columns = Object.entries(spec.columns)
  const lines = rows
    .filter((row) => row.year >= firstYear + 2)
    .map((row) => {
      const period = `${row.year - 2}/${row.year}`
      const gap = spec.path === threeYears.schuleingang.path && withoutExamination(period, row.key)
      const own = today.filter((r) => r.year > row.year - 3 && r.year <= row.year && belongsTo(r, row.key))
      const sum = addFigures(own.map((r) => r.figures))
      return keys(row).concat(
        period,
        columns.map(([, column]) => (gap ? 'k. A.' : german(sum[column]))),
      )
    })
  return {
    path: spec.path,
    header: ['Schlüssel', 'Gebiet', 'Zeitraum', ...columns.map(([h]) => h)],
    rows: lines,
  }
}

function arbeitWorkbook(table: Table): Uint8Array {
  const cells = table.rows.map((row): Cell[] => row.map((c, i) => (i < 3 ? c : Number(c))))
  return workbook('Daten', [
    [`Arbeitsmarkt nach Wohnort, ${firstYear} bis ${lastYear} (Demodaten, erfunden)`],
    [],
    table.header,
    ...cells,
    ['Quelle: erfundene Zahlen nach dem Muster der Statistik der Bundesagentur für Arbeit'],
  ])
}

/** Column sums below each year, as offices like them; the reader is told to leave them out. */
function withTotals(table: Table): Table {
  const total = (year: string, rows: readonly (readonly string[])[]) =>
    table.header.map((_, i) => {
      const sum = () => rows.reduce((s, r) => s + Number(r[i]), 0)
      return ['', 'Insgesamt', year][i] ?? String(sum())
    })
  const byYear = [...groupBy(table.rows, (r) => r[2] ?? '')]
  return { ...table, rows: byYear.flatMap(([year, rows]) => rows.concat([total(year, rows)])) }
}

const rentOf = (row: RowFigures): string => (row.figures.offers < 15 ? '/' : german(row.figures.rent))

export function makeTables({ sozialraeume, today, quarters, parents }: AllRows): Files {
  const files: Files = new Map()
  const put = (table: Table) => files.set(table.path, utf8(csvText(table)))
  for (const [id, spec] of Object.entries(specs) as [keyof typeof specs, TableSpec][]) {
    const table = longTable(spec, spec.mixed ? [...sozialraeume, ...quarters] : sozialraeume)
    if (id === 'arbeit') files.set(table.path, arbeitWorkbook(table))
    else if (id === 'haushalte') files.set(table.path, windows1252(csvText(withTotals(table))))
    else put(table)
  }
  for (const year of yearlyDelivery.years)
    put(
      longTable(
        { path: yearlyDelivery.path(year), years: (y) => y === year, columns: yearlyDelivery.columns },
        sozialraeume,
      ),
    )
  for (const spec of Object.values(threeYears)) put(threeYearTable(spec, sozialraeume, today))
  put(
    wideTable('data/schutzsuchende.csv', sozialraeume, {
      years: years.filter((y) => y >= 2016),
      header: (year) => `Stand 31.12.${year}`,
      value: (r) => german(r.figures.protection),
    }),
  )
  put(
    wideTable('data/medianalter.csv', [...parents, ...sozialraeume, ...quarters], {
      years,
      header: String,
      value: (r) => german(Math.round(medianAge(r.ages) * 10) / 10),
      level: true,
    }),
  )
  put(
    longTable(
      {
        path: 'data/angebotsmieten.csv',
        years: (y) => y >= 2016,
        columns: { Angebote: (r) => r.figures.offers, 'Median € je m²': rentOf },
      },
      sozialraeume,
    ),
  )
  put(
    longTable(
      {
        path: 'data/angebotsmieten_referenz.csv',
        mixed: 'parents',
        years: (y) => y >= 2016,
        columns: { 'Median € je m²': rentOf },
      },
      parents,
    ),
  )
  const [need, ageing] = [makeIndex('need', sozialraeume), makeIndex('ageing', sozialraeume)]
  put(
    longTable(
      {
        path: 'data/indizes.csv',
        mixed: 'parents',
        columns: {
          'Index Sozioökonomie': (r) => need(r) ?? 'x',
          'Index Alterung': (r) => ageing(r) ?? 'x',
        },
      },
      [...parents, ...sozialraeume],
    ),
  )
  return files
}
