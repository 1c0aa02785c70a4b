// Which column of a delivered file holds what. Everything that is missing is said at once.
import { isPeriod } from '../../core/release/period.ts'
import type { AtlasTable } from '../atlas/atlas.ts'
import { suggestion } from '../atlas/nearestWord.ts'
import type { Problem } from '../problem.ts'
import { isBlank, textOf, type Grid } from './grid/grid.ts'
import { headerNames, normalHeader, type Header } from './headers.ts'
import { placeOf, problemAt } from './place.ts'

export interface Wanted {
  readonly numbers: readonly string[]
  readonly texts: readonly string[]
}

/** A value column of a wide table. */
export interface PeriodColumn {
  readonly column: number
  readonly period: string
}

export interface Layout {
  readonly headers: readonly Header[]
  readonly firstRow: number
  readonly area: number
  readonly level?: number
  readonly period?: number
  /** Columns by the header they were asked for; in a wide table empty. */
  readonly wanted: ReadonlyMap<string, number>
  readonly wide: readonly PeriodColumn[]
  readonly where: readonly { readonly column: number; readonly text: string }[]
  readonly ignore: readonly { readonly column: number; readonly pattern: RegExp }[]
}

/** Every header a table must have, for finding delimiter and columns. */
export function neededHeaders(table: AtlasTable, wanted: Wanted): string[] {
  const { areaColumn, levelColumn, periodColumn, where, ignoreRows } = table
  return [
    areaColumn,
    ...(levelColumn === undefined ? [] : [levelColumn]),
    ...(periodColumn === undefined ? [] : [periodColumn]),
    ...Object.keys(where),
    ...Object.keys(ignoreRows),
    ...(table.layout === 'wide' ? [] : [...wanted.numbers, ...wanted.texts]),
  ]
}

/** Another row within the first ten that holds the header: then headerRow is wrong. */
function rowWithHeader(grid: Grid, header: string): number | undefined {
  const row = grid.rows
    .slice(0, 10)
    .findIndex((cells) => cells.some((c) => normalHeader(textOf(c)) === header))
  return row < 0 ? undefined : row + 1
}

function missingColumn(grid: Grid, row: number, header: string, headers: readonly Header[]): Problem {
  const elsewhere = rowWithHeader(grid, normalHeader(header))
  const shown = headers.map((h) => h.shown).filter((h) => h !== '')
  return problemAt(
    { ...placeOf(grid), row },
    {
      code: 'column-missing',
      message: `there is no column "${header}"`,
      value: header,
      hint:
        elsewhere === undefined
          ? suggestion(header, shown)
          : `Row ${elsewhere} holds it: write headerRow: ${elsewhere}.`,
    },
  )
}

function periodColumns(grid: Grid, row: number, headers: readonly Header[], pattern: string) {
  const expression = new RegExp(pattern, 'u')
  const problems: Problem[] = []
  const columns: PeriodColumn[] = []
  for (const [column, header] of headers.entries()) {
    const period = header.names.map((name) => expression.exec(name)?.[1]).find((found) => found !== undefined)
    if (period === undefined) continue
    const place = { ...placeOf(grid), row, column: header.shown }
    if (!isPeriod(period))
      problems.push(
        problemAt(place, {
          code: 'period-unknown',
          message: `"${period}" in the header is no period`,
          value: period,
        }),
      )
    else if (columns.some((c) => c.period === period))
      problems.push(
        problemAt(place, {
          code: 'period-twice',
          message: `a second column for the period ${period}`,
          value: period,
        }),
      )
    else columns.push({ column, period })
  }
  if (columns.length === 0 && problems.length === 0)
    problems.push(
      problemAt(
        { ...placeOf(grid), row },
        {
          code: 'column-missing',
          message: 'no header fits periodPattern',
          value: pattern,
          hint: suggestion(
            '',
            headers.map((h) => h.shown).filter((h) => h !== ''),
          ),
        },
      ),
    )
  return { columns, problems }
}

/** A header of the key column that is merged downwards heads each row it covers: data begin below it. */
function firstDataRow(grid: Grid, headerRow: number, area: number): number {
  const covering = grid.merges.filter(
    (m) => m.firstRow <= headerRow && headerRow <= m.lastRow && m.firstColumn <= area && area <= m.lastColumn,
  )
  return Math.max(headerRow, ...covering.map((m) => m.lastRow)) + 1
}

/** Finds all columns, or says all that are missing or there twice. */
export function findLayout(
  grid: Grid,
  table: AtlasTable,
  wanted: Wanted,
): { layout?: Layout; problems: readonly Problem[] } {
  const isFeatures = /\.(geo)?json$/i.test(grid.file)
  const headerRows = isFeatures ? [1] : table.headerRows
  const row = Math.max(...headerRows)
  const headers = headerNames(grid, headerRows)
  const problems: Problem[] = []
  const columnOf = (name: string): number => {
    const found = headers.flatMap((h, i) => (h.names.includes(normalHeader(name)) ? [i] : []))
    if (found.length === 0) problems.push(missingColumn(grid, row, name, headers))
    if (found.length > 1)
      problems.push(
        problemAt(
          { ...placeOf(grid), row, column: name },
          {
            code: 'column-twice',
            message: `the column "${name}" is there ${found.length} times`,
            value: name,
          },
        ),
      )
    return found[0] ?? -1
  }
  const columns = new Map([...new Set(neededHeaders(table, wanted))].map((name) => [name, columnOf(name)]))
  const at = (name: string) => columns.get(name) ?? -1
  const wide =
    table.layout === 'wide'
      ? periodColumns(grid, row, headers, table.periodPattern ?? '')
      : { columns: [], problems: [] }
  problems.push(...wide.problems)
  if (problems.length > 0) return { problems }
  const layout: Layout = {
    headers,
    firstRow: firstDataRow(grid, row, at(table.areaColumn)),
    area: at(table.areaColumn),
    ...(table.levelColumn !== undefined && { level: at(table.levelColumn) }),
    ...(table.periodColumn !== undefined && { period: at(table.periodColumn) }),
    wanted: new Map(
      table.layout === 'wide' ? [] : [...wanted.numbers, ...wanted.texts].map((name) => [name, at(name)]),
    ),
    wide: wide.columns,
    where: Object.entries(table.where).map(([name, text]) => ({ column: at(name), text })),
    ignore: Object.entries(table.ignoreRows).map(([name, pattern]) => ({
      column: at(name),
      pattern: new RegExp(pattern, 'u'),
    })),
  }
  return { layout, problems: [] }
}

/** Rows that count: not blank, not ignored, chosen by `where`. 1-based row numbers. */
export function* countingRows(grid: Grid, layout: Layout): Generator<number> {
  for (let row = layout.firstRow; row <= grid.rows.length; row++) {
    const cells = grid.rows[row - 1] ?? []
    if (cells.every(isBlank)) continue
    if (layout.where.some(({ column, text }) => textOf(cells[column]) !== text)) continue
    if (layout.ignore.some(({ column, pattern }) => pattern.test(textOf(cells[column])))) continue
    yield row
  }
}
