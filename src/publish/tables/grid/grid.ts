// A delivered table before anything is understood: cells in rows, as a spreadsheet shows them.

/** A cell that is more than text: a number, date or formula error of a workbook; `text` is how it is quoted in problems. */
export interface TypedCell {
  readonly kind: 'number' | 'date' | 'error'
  readonly text: string
}

/** Text files hold texts only. Undefined: the cell does not exist (a property that a GeoJSON feature lacks). */
export type GridCell = string | TypedCell | undefined

/** A merged block of cells; rows are 1-based, columns 0-based, ends inclusive. Its text stands in the first cell. */
export interface Merge {
  readonly firstRow: number
  readonly lastRow: number
  readonly firstColumn: number
  readonly lastColumn: number
}

export interface Grid {
  readonly file: string
  readonly sheet?: string
  /** `rows[0]` is row 1. */
  readonly rows: readonly (readonly GridCell[])[]
  readonly merges: readonly Merge[]
  /** Period of all rows, where the file's declaration says it. */
  readonly period?: string
}

export const textOf = (cell: GridCell): string =>
  cell === undefined ? '' : typeof cell === 'string' ? cell.trim() : cell.text

export const isBlank = (cell: GridCell): boolean => textOf(cell) === ''
