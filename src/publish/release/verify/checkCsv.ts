// A CSV file must say what its JSON-stat dataset says, cell by cell, and nothing besides: whoever trusts one may trust the other.
import { csvParseRows } from 'd3-dsv'
import { measures, type Measure } from '../../../core/release/dataset.ts'
import { safeCellText } from '../../../core/release/safeCellText.ts'
import type { Problem } from '../../problem.ts'
import type { FactsByArea } from '../csv/areaFacts.ts'
import { csvColumns, type CsvColumn } from '../csv/csvText.ts'
import { faultOf } from './fault.ts'
import type { PublishedDataset } from './readDatasets.ts'

/** More of the same kind would say nothing new. */
const mostProblems = 10

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch (error) {
    if (error instanceof TypeError) return undefined
    throw error
  }
}

const isNumber = (text: string) => /^-?\d+(\.\d+)?(e[+-]?\d+)?$/.test(text)
const isMeasure = (column: CsvColumn): column is Measure => (measures as readonly string[]).includes(column)

/** What a row must say: numbers as numbers, words as words. */
class Expected {
  readonly #published: PublishedDataset
  readonly #facts: readonly FactsByArea[]

  constructor(published: PublishedDataset, facts: readonly FactsByArea[]) {
    this.#published = published
    this.#facts = facts
  }

  placeOf(cell: number): { readonly area: string; readonly period: string } {
    const { areas, periods } = this.#published.dataset
    const [area, period] = [areas[Math.floor(cell / periods.length)], periods[cell % periods.length]]
    return { area: area ?? '', period: period ?? '' }
  }

  word(column: Exclude<CsvColumn, Measure>, cell: number): string {
    const { indicator, dataset } = this.#published
    const { area, period } = this.placeOf(cell)
    const facts = this.#facts[cell % dataset.periods.length]?.get(area)
    switch (column) {
      case 'key':
        return area
      case 'name':
        return safeCellText(facts?.name ?? area)
      case 'parent_key':
        return facts?.parent ?? ''
      case 'period':
        return period
      case 'status':
        return dataset.status.get(cell) ?? ''
      case 'category':
        return safeCellText(indicator.categories?.[dataset.columns.value[cell] ?? NaN]?.value ?? '')
    }
  }

  number(column: Measure, cell: number): number {
    return this.#published.dataset.columns[column]?.[cell] ?? NaN
  }

  holds(column: CsvColumn, cell: number, text: string): boolean {
    if (!isMeasure(column)) return text === this.word(column, cell)
    const number = this.number(column, cell)
    return Number.isNaN(number) ? text === '' : isNumber(text) && Number(text) === number
  }

  /** A number where the dataset has none because it is withheld: worse than any other difference. */
  tellsSecret(column: CsvColumn, cell: number): boolean {
    return (
      isMeasure(column) &&
      Number.isNaN(this.number(column, cell)) &&
      this.#published.dataset.status.get(cell) === 'withheld'
    )
  }
}

function cellProblem(
  path: string,
  expected: Expected,
  column: CsvColumn,
  cell: number,
  text: string,
): Problem {
  const { area, period } = expected.placeOf(cell)
  const place = `${column} of ${area} in ${period}`
  return expected.tellsSecret(column, cell)
    ? faultOf(path, {
        code: 'csv-tells-withheld',
        value: area,
        message: `${place} is told, though the dataset withholds it`,
        hint: 'Withdraw the release and build it again.',
        exit: 4,
      })
    : faultOf(path, {
        code: 'csv-differs',
        value: text.slice(0, 80),
        message: `${place} is not what the dataset says`,
      })
}

/** `facts`: names and parents by period. */
export function checkCsv(
  path: string,
  bytes: Uint8Array,
  published: PublishedDataset,
  facts: readonly FactsByArea[],
): readonly Problem[] {
  const { dataset, indicator } = published
  const text = textOf(bytes)
  if (text === undefined) return [faultOf(path, { code: 'not-csv', message: 'the file is not UTF-8' })]
  const columns = csvColumns(indicator.categories?.map(({ value }) => value))
  const expected = new Expected(published, facts)
  const cells = dataset.areas.length * dataset.periods.length
  const problems: Problem[] = []
  const say = (problem: Problem) => problems.length < mostProblems && problems.push(problem)
  let rows = -1
  // A callback that keeps no row: a quarter million rows are never in memory at once.
  csvParseRows(text, (row) => {
    const cell = rows++
    if (cell === -1 && row.join() !== columns.join())
      say(faultOf(path, { code: 'csv-header', message: `the columns are not ${columns.join(', ')}` }))
    if (cell < 0 || cell >= cells) return null
    if (row.length !== columns.length)
      say(faultOf(path, { code: 'csv-header', message: `the row ${cell + 2} has ${row.length} cells` }))
    for (const [c, column] of columns.entries())
      if (!expected.holds(column, cell, row[c] ?? ''))
        say(cellProblem(path, expected, column, cell, row[c] ?? ''))
    return null
  })
  if (rows !== cells)
    problems.push(
      faultOf(path, {
        code: 'csv-rows',
        value: String(rows),
        message: `the file has ${rows} rows; the dataset has ${cells} cells`,
      }),
    )
  return problems
}
