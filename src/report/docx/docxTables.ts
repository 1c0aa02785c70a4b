// Tables of Word: heads repeated on each page, no row cut; and rows without lines for what stands side by side.
import {
  AlignmentType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx'
import type { TableCell as Cell, TableColumn } from '../document/reportDocument.ts'
import { textWidth as widthOfText } from '../../drawing/text/textWidth.ts'
import { cleanText } from '../writing/cleanText.ts'
import { columnWidths, type TableBlock } from '../writing/columnWidths.ts'
import type { Pictures } from '../writing/pictures.ts'
import { borders, textWidth } from './docxLook.ts'
import { picture } from './docxParts.ts'

const { none } = borders
const clear = { top: none, bottom: none, left: none, right: none }
const noLines = { ...clear, insideHorizontal: none, insideVertical: none }
/** Said once a table: reports have a hundred thousand cells. */
const hairlines = { ...noLines, insideHorizontal: borders.hairline, bottom: borders.hairline }

/** Widths that add up to that of the text. */
export function widthsOf(shares: readonly number[]): number[] {
  const all = shares.reduce((sum, share) => sum + share, 0) || 1
  const edges = [0]
  for (const share of shares) edges.push((edges.at(-1) ?? 0) + (share / all) * textWidth)
  return shares.map((_, i) => Math.round(edges[i + 1] ?? 0) - Math.round(edges[i] ?? 0))
}

const pixelsOf = (twips: number): number => twips / 15

function cellContent(cell: Cell, column: TableColumn, width: number, pictures: Pictures) {
  const drawn = cell.drawing && pixelsOf(width - 150)
  const image =
    cell.drawing && drawn
      ? picture(cell.drawing, Math.min(drawn, cell.drawing.width), cell.text, pictures)
      : undefined
  const text = () =>
    new TextRun({ text: cleanText(cell.text).replaceAll('\n', ' '), ...(cell.isBold && { bold: true }) })
  return new Paragraph({
    style: 'TableText',
    ...(column.isNumeric && { alignment: AlignmentType.RIGHT }),
    children: [image ?? text()],
  })
}

const margins = { top: 10, bottom: 10, left: 70, right: 70, marginUnitType: WidthType.DXA }
const inColumn = (width: number) => ({ size: width, type: WidthType.DXA })

function headRow(columns: readonly TableColumn[], widths: readonly number[], pictures: Pictures): TableRow {
  const children = columns.map((column, i) => {
    const width = widths[i] ?? 0
    const content = cellContent({ text: column.heading, isBold: true }, column, width, pictures)
    return new TableCell({
      width: inColumn(width),
      verticalAlign: VerticalAlign.BOTTOM,
      borders: { ...clear, bottom: borders.ink },
      children: [content],
    })
  })
  return new TableRow({ tableHeader: true, cantSplit: true, children })
}

function groupRow(cell: Cell | undefined, columns: number): TableRow {
  const name = new TextRun({ text: cleanText(cell?.text ?? ''), bold: true })
  const words = new Paragraph({
    style: 'TableText',
    keepNext: true,
    spacing: { before: 120 },
    children: [name],
  })
  const line = { ...clear, bottom: borders.line }
  const whole = new TableCell({ columnSpan: columns, borders: line, children: [words] })
  return new TableRow({ cantSplit: true, children: [whole] })
}

/** Size of the text in tables, in twentieths of a point as all widths are. */
const textSize = 7.5 * 20

export function dataTable(block: TableBlock, pictures: Pictures): Table {
  const { columns, rows } = block
  const measured = columnWidths(block, {
    room: textWidth,
    widthOf: (text, isBold) => widthOfText(text, textSize, isBold),
    padding: 160,
  })
  const widths = widthsOf(measured)
  const dataRow = (cells: readonly Cell[]) =>
    new TableRow({
      cantSplit: true,
      children: columns.map((column, i) => {
        const width = widths[i] ?? 0
        return new TableCell({
          width: inColumn(width),
          children: [cellContent(cells[i] ?? { text: '' }, column, width, pictures)],
        })
      }),
    })
  return new Table({
    width: inColumn(textWidth),
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins,
    borders: hairlines,
    rows: [
      headRow(columns, widths, pictures),
      ...rows.map(({ cells, isGroup }) => (isGroup ? groupRow(cells[0], columns.length) : dataRow(cells))),
    ],
  })
}

/** Side by side, without lines, or with one above each cell. */
export function sideBySide(
  cells: readonly { readonly share: number; readonly content: readonly Paragraph[] }[],
  hasLine: boolean,
): Table {
  const widths = widthsOf(cells.map(({ share }) => share))
  const top = hasLine ? borders.line : none
  return new Table({
    width: inColumn(textWidth),
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: noLines,
    rows: [
      new TableRow({
        cantSplit: true,
        children: cells.map(
          ({ content }, i) =>
            new TableCell({
              width: inColumn(widths[i] ?? 0),
              margins: { ...margins, left: 0, right: 140 },
              borders: { ...clear, top },
              children: [...content],
            }),
        ),
      }),
    ],
  })
}
