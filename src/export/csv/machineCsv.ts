// The view's table for programs, as published CSV files are written (RFC 4180): commas, decimal points, CRLF, UTF-8 without byte
// order mark. R: `read.csv("data.csv", colClasses = c(key = "character", parent_key = "character"))`.
import { csvFormatRow } from 'd3-dsv'
import { safeCellText } from '../../core/release/safeCellText.ts'
import type { SceneTable } from '../../core/scene/table/sceneTable.ts'
import type { TableColumn } from '../../core/scene/table/tableColumn.ts'

/** Keys stay exact: one that got an apostrophe would join nothing. */
function cellText({ kind, cells }: TableColumn, row: number): string {
  const cell = cells[row]
  if (cell === undefined) return ''
  if (typeof cell === 'number') return String(cell)
  return kind === 'key' ? cell : safeCellText(cell)
}

export function machineCsv({ ids, columns }: SceneTable): string {
  const lines = [csvFormatRow(columns.map(({ name }) => name))]
  for (const row of ids.keys()) lines.push(csvFormatRow(columns.map((column) => cellText(column, row))))
  return `${lines.join('\r\n')}\r\n`
}
