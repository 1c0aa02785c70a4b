import { textOf, type Grid } from './grid/grid.ts'

/** Headers are compared without line breaks and doubled blanks, which nobody sees in a spreadsheet. */
export const normalHeader = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim()

/** A column's header, as problems quote it, and every spelling it may be called by. */
export interface Header {
  readonly shown: string
  readonly names: readonly string[]
}

/** Text at a place of the header rows; a merged cell heads each row and column it covers. */
function headerText(grid: Grid, row: number, column: number): { text: string; origin: string } {
  const merge = grid.merges.find(
    (m) => m.firstRow <= row && row <= m.lastRow && m.firstColumn <= column && column <= m.lastColumn,
  )
  const [r, c] = merge ? [merge.firstRow, merge.firstColumn] : [row, column]
  return { text: normalHeader(textOf(grid.rows[r - 1]?.[c])), origin: `${r} ${c}` }
}

/**
 * Headers of all columns. Several rows are joined by a blank; a cell merged over two of them may be called once or twice
 * ("Area", "Area Area").
 */
export function headerNames(grid: Grid, headerRows: readonly number[]): Header[] {
  const width = Math.max(
    0,
    ...headerRows.map((row) => grid.rows[row - 1]?.length ?? 0),
    ...grid.merges.filter((m) => headerRows.includes(m.firstRow)).map((m) => m.lastColumn + 1),
  )
  return Array.from({ length: width }, (_, column) => {
    const parts = headerRows.map((row) => headerText(grid, row, column)).filter(({ text }) => text !== '')
    const once = parts.filter(({ origin }, i) => parts.findIndex((p) => p.origin === origin) === i)
    const join = (list: readonly { text: string }[]) => list.map(({ text }) => text).join(' ')
    return { shown: join(once), names: [...new Set([join(once), join(parts)])] }
  })
}
