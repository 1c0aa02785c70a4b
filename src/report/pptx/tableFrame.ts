// Tables of a slide, split where a slide is full, the head on each.
import { wrapText } from '../../drawing/text/wrapText.ts'
import type { Drawing } from '../../drawing/drawing.ts'
import { textWidth } from '../../drawing/text/textWidth.ts'
import type { TableCell } from '../document/reportDocument.ts'
import { columnWidths, type TableBlock } from '../writing/columnWidths.ts'
import { hairline, ink, line } from '../writing/paperLook.ts'
import { runXml } from './textShape.ts'
import { attribute, emu, solid, transform, type Box } from './xml.ts'

export type TableRow = TableBlock['rows'][number]

const side = 6
const padding = 2
const leading = 1.2

export interface TableLook {
  readonly size: number
  /** Points. */
  readonly widths: readonly number[]
}

export function tableLook(block: TableBlock, width: number): TableLook {
  const size = block.columns.length > 6 ? 9 : 11
  const widths = columnWidths(block, {
    room: width,
    widthOf: (text, isBold) => textWidth(text, size, isBold) * 1.06,
    padding: 2 * side,
  })
  return { size, widths }
}

/** Points a unit of a small drawing in a cell. */
const natural = 0.75

/** Where a cell's drawing goes, from the upper left corner of the cell. */
function drawingBox({ drawing }: TableCell, width: number) {
  if (!drawing) return undefined
  const scale = Math.min(natural, (width - 2 * side) / drawing.width)
  return { drawing, width: drawing.width * scale, height: drawing.height * scale }
}

const linesOf = (text: string, width: number, size: number, isBold: boolean): number =>
  Math.max(1, wrapText(text, (width - 2 * side) * 0.95, { size, isBold }).length)

export function rowHeight({ cells, isGroup }: TableRow, { size, widths }: TableLook): number {
  const whole = widths.reduce((sum, width) => sum + width, 0)
  const lines = isGroup
    ? linesOf(cells[0]?.text ?? '', whole, size, true)
    : Math.max(
        1,
        ...cells.map(({ text, isBold, drawing }, i) =>
          drawing ? 1 : linesOf(text, widths[i] ?? 0, size, isBold ?? false),
        ),
      )
  const drawn = cells.map((cell, i) => drawingBox(cell, widths[i] ?? 0)?.height ?? 0)
  return Math.max(lines * size * leading, ...drawn) + 2 * padding
}

export const headRow = ({ columns }: TableBlock): TableRow => ({
  cells: columns.map(({ heading }) => ({ text: heading, isBold: true })),
})

export const tableHeight = (block: TableBlock, rows: readonly TableRow[], look: TableLook): number =>
  [headRow(block), ...rows].reduce((sum, row) => sum + rowHeight(row, look), 0)

/** Rows that fit below each other into `height`, the head included; a group's heading goes with its first row. */
export function splitRows(block: TableBlock, look: TableLook, first: number, more: number): TableRow[][] {
  const head = rowHeight(headRow(block), look)
  const parts: TableRow[][] = []
  let part: TableRow[] = []
  let left = first - head
  block.rows.forEach((row, i) => {
    const height = rowHeight(row, look)
    const next = block.rows[i + 1]
    const needed = height + (row.isGroup && next ? rowHeight(next, look) : 0)
    if (needed > left && part.length > 0) {
      parts.push(part)
      part = []
      left = more - head
    }
    part.push(row)
    left -= height
  })
  if (part.length > 0 || parts.length === 0) parts.push(part)
  return parts
}

const edge = (tag: string, hex?: string, width = 6350): string =>
  hex ? `<a:${tag} w="${width}">${solid(hex)}</a:${tag}>` : `<a:${tag} w="0"><a:noFill/></a:${tag}>`

interface CellLook {
  readonly isNumeric: boolean
  readonly size: number
  readonly language: string
  readonly below: readonly [hex: string, width: number]
  readonly span?: number
  readonly anchor?: 'b' | 't'
}

/** A drawing lies over its cell, which stays empty: cells hold text only. */
function cellXml({ text: words, isBold = false, drawing }: TableCell, look: CellLook): string {
  const text = drawing ? '' : words
  const { size, language, below } = look
  const run =
    text === ''
      ? ''
      : runXml({ text: text.replaceAll('\n', ' '), isBold }, { size, color: ink, language }, () => '')
  const end = `<a:endParaRPr lang="${language}" sz="${size * 100}"/>`
  const edges = `${edge('lnL')}${edge('lnR')}${edge('lnT')}${edge('lnB', ...below)}`
  const inner = `marL="${emu(side)}" marR="${emu(side)}" marT="${emu(padding)}" marB="${emu(padding)}" anchor="${look.anchor ?? 't'}"`
  const span = look.span ? ` gridSpan="${look.span}"` : ''
  return `<a:tc${span}><a:txBody><a:bodyPr/><a:lstStyle/><a:p><a:pPr algn="${look.isNumeric ? 'r' : 'l'}"/>${run}${run ? '' : end}</a:p></a:txBody><a:tcPr ${inner}>${edges}<a:noFill/></a:tcPr></a:tc>`
}

const merged =
  '<a:tc hMerge="1"><a:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr/></a:p></a:txBody><a:tcPr/></a:tc>'

export function tableFrame(
  block: TableBlock,
  rows: readonly TableRow[],
  look: TableLook,
  at: { readonly id: number; readonly x: number; readonly y: number; readonly language: string },
): string {
  const { columns } = block
  const { language } = at
  const row = (one: TableRow, isHead: boolean): string => {
    const height = `<a:tr h="${emu(rowHeight(one, look))}">`
    if (one.isGroup) {
      const name = { text: one.cells[0]?.text ?? '', isBold: true }
      const first = cellXml(name, {
        isNumeric: false,
        size: look.size,
        language,
        below: [line, 9525],
        span: columns.length,
      })
      return `${height}${first}${merged.repeat(columns.length - 1)}</a:tr>`
    }
    const cells = columns.map(({ isNumeric }, i) =>
      cellXml(one.cells[i] ?? { text: '' }, {
        isNumeric,
        size: look.size,
        language,
        below: isHead ? [ink, 9525] : [hairline, 6350],
        anchor: isHead ? 'b' : 't',
      }),
    )
    return `${height}${cells.join('')}</a:tr>`
  }
  const all = [headRow(block), ...rows]
  const box: Box = {
    x: at.x,
    y: at.y,
    width: look.widths.reduce((sum, width) => sum + width, 0),
    height: tableHeight(block, rows, look),
  }
  const grid = look.widths.map((width) => `<a:gridCol w="${emu(width)}"/>`).join('')
  const body = all.map((one, i) => row(one, i === 0)).join('')
  return `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="${at.id}" name="Table ${at.id}" descr="${attribute(block.caption)}"/><p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>${transform('p', box)}<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table"><a:tbl><a:tblPr firstRow="1"/><a:tblGrid>${grid}</a:tblGrid>${body}</a:tbl></a:graphicData></a:graphic></p:graphicFrame>`
}

/** What the cells of a table draw: shapes over them, as rows are as high as they are said to be. */
export function cellDrawings(
  block: TableBlock,
  rows: readonly TableRow[],
  look: TableLook,
  at: { readonly x: number; readonly y: number },
): { readonly drawing: Drawing; readonly says: string; readonly box: Box }[] {
  let y = at.y + rowHeight(headRow(block), look)
  return rows.flatMap((row) => {
    const top = y
    y += rowHeight(row, look)
    let left = at.x
    return row.cells.flatMap((cell, i) => {
      const x = left
      left += look.widths[i] ?? 0
      const placed = row.isGroup ? undefined : drawingBox(cell, look.widths[i] ?? 0)
      if (!placed) return []
      const { drawing, width, height } = placed
      return [{ drawing, says: cell.text, box: { x: x + side, y: top + padding, width, height } }]
    })
  })
}
