// The sheet of data: one header row that stays in sight, one row for each area, one type for each column, nothing merged.
import type { SheetData } from 'write-excel-file/universal'
import type { SceneTable } from '../../core/scene/table/sceneTable.ts'
import type { TableColumn } from '../../core/scene/table/tableColumn.ts'
import { headCell, numberCell, textCell } from './sheetCells.ts'

export interface SheetOf {
  readonly data: SheetData
  readonly columns: { width: number }[]
  readonly stickyRowsCount?: number
}

function cellOf(column: TableColumn, row: number) {
  if (column.kind === 'number') return numberCell(column.cells[row], column.decimals)
  return textCell(column.cells[row] ?? '', column.kind === 'key')
}

/** Characters: as wide as what stands in it, within what a screen can hold. */
function widthOf({ name, kind, cells }: TableColumn): number {
  if (kind === 'number') return Math.max(name.length + 2, 12)
  const longest = cells.reduce((most, cell) => Math.max(most, cell.length), name.length)
  return Math.min(longest + 2, 42)
}

export const dataSheet = ({ ids, columns }: SceneTable): SheetOf => ({
  data: [
    columns.map(({ name }) => headCell(name)),
    ...ids.map((_, row) => columns.map((column) => cellOf(column, row))),
  ],
  columns: columns.map((column) => ({ width: widthOf(column) })),
  stickyRowsCount: 1,
})
