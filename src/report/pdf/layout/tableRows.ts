// The rows of a table, measured: lines of each cell, height of each row.
import type { TableCell } from '../../document/reportDocument.ts'
import { columnWidths, type TableBlock } from '../../writing/columnWidths.ts'
import { hairline, ink } from '../../writing/paperLook.ts'
import { breakLines, type Line } from '../text/breakLines.ts'
import type { Typeface } from '../text/typeface.ts'
import { innerHeight, innerWidth, page, type Type } from './page.ts'

export interface TableLook {
  readonly type: Type
  readonly padding: number
  /** Between columns. */
  readonly between: number
  /** Above a heading row. */
  readonly above: number
}
/** Many rows stand closer. */
export const tableLook = (rows: number): TableLook =>
  rows > 30
    ? { type: { size: 7, leading: 8.4, color: ink }, padding: 1, between: 6, above: 2 }
    : { type: { size: 8, leading: 10.4, color: ink }, padding: 2.6, between: 9, above: 4 }

export interface Column {
  readonly left: number
  readonly width: number
  readonly isNumeric: boolean
}
export function columnsOf(block: TableBlock, look: TableLook, typeface: Typeface): Column[] {
  const { columns } = block
  const widths = columnWidths(block, {
    room: innerWidth - look.between * (columns.length - 1),
    widthOf: (text, isBold) => typeface.widthOf(text, { isBold }) * look.type.size,
    padding: 0.5,
  })
  let left: number = page.left
  return columns.map(({ isNumeric }, i) => {
    const column = { left, width: widths[i] ?? 0, isNumeric }
    left += column.width + look.between
    return column
  })
}

export interface LaidCell {
  readonly cell: TableCell
  readonly lines: readonly Line[]
  /** Of its drawing. */
  readonly scale: number
}
export interface LaidRow {
  readonly cells: readonly LaidCell[]
  readonly isGroup: boolean
  readonly height: number
}

/** Points a unit of a small drawing in a cell. */
const natural = 0.75
const tallest = 22

function laidCell(cell: TableCell, width: number, type: Type, typeface: Typeface): LaidCell {
  if (cell.drawing) {
    const scale = Math.min(natural, width / cell.drawing.width, tallest / cell.drawing.height)
    return { cell, lines: [], scale }
  }
  const isBold = cell.isBold ?? type.isBold ?? false
  return { cell, lines: breakLines([{ text: cell.text, isBold }], width, type.size, typeface), scale: 0 }
}

const heightOf = (cells: readonly LaidCell[], { type, padding }: TableLook): number =>
  2 * padding +
  Math.max(
    type.leading,
    ...cells.map(({ cell, lines, scale }) =>
      cell.drawing ? cell.drawing.height * scale : lines.length * type.leading,
    ),
  )

/** A row taller than a page is cut into several; no other ever is. */
function parts(row: LaidRow, look: TableLook): LaidRow[] {
  const most = Math.floor((innerHeight * 0.8) / look.type.leading)
  const lines = Math.max(...row.cells.map((cell) => cell.lines.length), 0)
  if (lines <= most) return [row]
  return Array.from({ length: Math.ceil(lines / most) }, (_, i) => {
    const cells = row.cells.map((cell) => ({ ...cell, lines: cell.lines.slice(i * most, (i + 1) * most) }))
    return { ...row, cells, height: heightOf(cells, look) }
  })
}

export function headOf(
  block: TableBlock,
  columns: readonly Column[],
  look: TableLook,
  typeface: Typeface,
): LaidRow {
  const type = { ...look.type, isBold: true }
  const cells = block.columns.map(({ heading }, i) =>
    laidCell({ text: heading, isBold: true }, columns[i]?.width ?? 0, type, typeface),
  )
  const isEmpty = block.columns.every(({ heading }) => heading.trim() === '')
  return { cells, isGroup: false, height: isEmpty ? 0 : heightOf(cells, look) }
}

export function rowsOf(
  block: TableBlock,
  columns: readonly Column[],
  look: TableLook,
  typeface: Typeface,
): LaidRow[] {
  return block.rows.flatMap(({ cells: given, isGroup = false }) => {
    if (isGroup) {
      const name = { text: given[0]?.text ?? '', isBold: true }
      const cells = [laidCell(name, innerWidth, look.type, typeface)]
      return [{ cells, isGroup, height: heightOf(cells, look) + look.above }]
    }
    const cells = given.map((cell, i) => laidCell(cell, columns[i]?.width ?? 0, look.type, typeface))
    return parts({ cells, isGroup, height: heightOf(cells, look) }, look)
  })
}

export const rule = (y: number, color: string = hairline, weight = 0.4) =>
  ({ kind: 'rule', x: page.left, y, width: innerWidth, color, weight }) as const
