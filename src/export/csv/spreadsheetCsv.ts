// The view's table as a file that German Excel and R (`read.csv2(file, fileEncoding = "UTF-8-BOM")`) both read: UTF-8 with byte
// order mark, semicolon, decimal comma, numbers unrounded, one header line and nothing beside the table.
import { dsvFormat } from 'd3-dsv'
import { safeCellText } from '../../core/release/safeCellText.ts'
import type { Scene } from '../../core/scene/scene.ts'
import type { SecondOfPlot } from '../../core/scene/table/secondColumns.ts'
import { sceneTableInPieces, type SceneTable } from '../../core/scene/table/sceneTable.ts'
import type { TableColumn } from '../../core/scene/table/tableColumn.ts'
import { blobInPieces } from '../blobInPieces.ts'

const byteOrderMark = '\ufeff'

const numberText = (value: number | undefined) => (value === undefined ? '' : String(value).replace('.', ','))

const textsOf = (column: TableColumn, start: number, end: number): readonly string[] =>
  column.kind === 'number'
    ? column.cells.slice(start, end).map(numberText)
    : column.cells.slice(start, end).map(safeCellText)

/** So many rows of the widest table are written well within a frame. */
const rowsAtOnce = 250

function* linesOf({ ids, columns }: SceneTable): Generator<string> {
  const format = dsvFormat(';')
  yield `${byteOrderMark}${format.formatRow(columns.map(({ name }) => name))}\n`
  for (let start = 0; start < ids.length; start += rowsAtOnce) {
    const end = start + rowsAtOnce
    const cells = columns.map((column) => textsOf(column, start, end))
    const rows = ids.slice(start, end).map((_, row) => cells.map((column) => column[row] ?? ''))
    yield `${format.formatRows(rows)}\n`
  }
}

/**
 * Written piece by piece, so that a page with 11,000 areas goes on answering meanwhile.
 * `plotted`: the other indicator where the view is a scatter plot.
 */
export function* csvInPieces(scene: Scene, plotted?: SecondOfPlot): Generator<undefined, Blob> {
  return yield* blobInPieces(linesOf(yield* sceneTableInPieces(scene, plotted)), 'text/csv;charset=utf-8')
}

/** The same as a text, at once. All areas in natural order of their keys. */
export const spreadsheetCsv = (table: SceneTable): string => [...linesOf(table)].join('')
