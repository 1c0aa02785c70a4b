// Values of the demo as atlas.yaml declares them, read from demo/data in the plainest way and without the publishing
// code: the tests hold the invented figures against the catalogue, not the program against itself.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { dsvFormat } from 'd3-dsv'
import { readSheet } from 'read-excel-file/universal'
import { parse } from 'yaml'

export const demoFolder = import.meta.dirname

interface TableDeclaration {
  id: string
  file?: string
  files?: { file: string; period: number }[]
  encoding?: string
  headerRow?: number
  levelColumn?: string
  areaColumn: string
  periodColumn?: string
  periodPattern?: string
  period?: number
}
type Term = string | { table?: string; column?: string; columns?: string[]; minus?: string[] }
interface Values {
  table?: string
  value?: string
  numerator?: Term
  denominator?: Term
  per?: number
}
export interface IndicatorDeclaration {
  id: string
  topic: string
  kind: string
  headline?: boolean
  breakdown?: { of: string; sex: 'female' | 'male'; from: number; to?: number }
  related?: string[]
  values: Values
  confidentiality?: { minimumCount?: number; minimumDenominator?: number }
  [text: string]: unknown
}

export const atlas = parse(readFileSync(join(demoFolder, 'atlas.yaml'), 'utf8')) as {
  topics: { id: string }[]
  tables: TableDeclaration[]
  indicators: IndicatorDeclaration[]
}

/** Cell texts by header, area and period; a wide table has the one header ''. */
type Cells = ReadonlyMap<string, string>
const cellKey = (header: string, area: string, period: string) => `${header}|${area}|${period}`

async function rowsOf(table: TableDeclaration, file: string): Promise<string[][]> {
  const bytes = readFileSync(join(demoFolder, file))
  if (file.endsWith('.xlsx')) {
    const rows = await readSheet(new Blob([bytes]))
    return rows.slice((table.headerRow ?? 1) - 1).map((row) => row.map((c) => String(c ?? '')))
  }
  return dsvFormat(';').parseRows(new TextDecoder(table.encoding ?? 'utf-8').decode(bytes))
}

async function readTable(table: TableDeclaration): Promise<Cells> {
  const cells = new Map<string, string>()
  const files = table.files ?? [{ file: table.file ?? '', period: table.period }]
  for (const { file, period } of files) {
    const [header = [], ...rows] = await rowsOf(table, file)
    const area = header.indexOf(table.areaColumn)
    const time = header.indexOf(table.periodColumn ?? '')
    for (const row of rows)
      header.forEach((name, i) => {
        const wide = table.periodPattern ? new RegExp(table.periodPattern).exec(name)?.[1] : undefined
        if (table.periodPattern && wide === undefined) return
        const when = wide ?? (period === undefined ? row[time] : String(period))
        cells.set(cellKey(wide === undefined ? name : '', row[area] ?? '', when ?? ''), row[i] ?? '')
      })
  }
  return cells
}

export interface Fraction {
  readonly numerator: number
  readonly denominator: number
}

export interface DemoValues {
  /** NaN where the cell holds no number. */
  valueOf(indicator: string, area: string, period: string): number
  /** Undefined where the indicator is delivered and not computed. */
  fractionOf(indicator: string, area: string, period: string): Fraction | undefined
  cellOf(table: string, header: string, area: string, period: string): string | undefined
}

const numberOf = (text: string | undefined) => Number.parseFloat((text ?? '').replace(',', '.'))

export async function readDemoValues(): Promise<DemoValues> {
  const tables = new Map<string, Cells>()
  for (const table of atlas.tables) tables.set(table.id, await readTable(table))
  const cellOf = (table: string, header: string, area: string, period: string) =>
    tables.get(table)?.get(cellKey(header, area, period))
  const termOf = (term: Term, table: string | undefined, area: string, period: string): number => {
    const { table: own = table ?? '', ...rest } = typeof term === 'string' ? { column: term } : term
    const columns = rest.columns ?? [rest.column ?? '']
    const sum = (headers: readonly string[]) =>
      headers.reduce((total, header) => total + numberOf(cellOf(own, header, area, period)), 0)
    return sum(columns) - sum(rest.minus ?? [])
  }
  const declared = (id: string): Values => {
    const found = atlas.indicators.find((i) => i.id === id)
    if (!found) throw new Error(`no indicator ${id}`)
    return found.values
  }
  const fractionOf = (indicator: string, area: string, period: string) => {
    const { table, numerator, denominator } = declared(indicator)
    if (numerator === undefined || denominator === undefined) return undefined
    return {
      numerator: termOf(numerator, table, area, period),
      denominator: termOf(denominator, table, area, period),
    }
  }
  return {
    cellOf,
    fractionOf,
    valueOf(indicator, area, period) {
      const fraction = fractionOf(indicator, area, period)
      const { table = '', value = '', per = 1 } = declared(indicator)
      return fraction
        ? (per * fraction.numerator) / fraction.denominator
        : numberOf(cellOf(table, value, area, period))
    },
  }
}
