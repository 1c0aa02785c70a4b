// A table: its head again on each page, no row cut, no heading row at the foot of a page.
import type { TableBlock } from '../../writing/columnWidths.ts'
import { ink, line } from '../../writing/paperLook.ts'
import { breakLines } from '../text/breakLines.ts'
import type { Typeface } from '../text/typeface.ts'
import type { Box } from './box.ts'
import type { Flow } from './flow.ts'
import { innerWidth, page } from './page.ts'
import { branch, leaf, type Branch, type Ink, type Piece } from './piece.ts'
import { setLines } from './setLines.ts'
import {
  columnsOf,
  headOf,
  rowsOf,
  rule,
  tableLook,
  type Column,
  type LaidCell,
  type LaidRow,
  type TableLook,
} from './tableRows.ts'
import { types } from './types.ts'

interface Laid {
  readonly columns: readonly Column[]
  readonly look: TableLook
}

function cellPieces(laid: LaidCell, column: Column, top: number, at: number, { look }: Laid): Piece[] {
  const { drawing, text } = laid.cell
  if (drawing) {
    const width = drawing.width * laid.scale
    const x = column.left + (column.isNumeric ? column.width - width : 0)
    const box = { page: at, x, y: top, width, height: drawing.height * laid.scale }
    const picture = leaf(at, [{ kind: 'drawing', drawing, x, y: top, scale: laid.scale }])
    return [branch('Figure', [picture], { alternative: text, box })]
  }
  const right = column.isNumeric ? column.width : undefined
  return setLines(laid.lines, { page: at, x: column.left, y: top }, look.type, right)
}

/** `isHead`: the lines of a head stand on its foot. */
function rowPieces(row: LaidRow, flow: Flow, laid: Laid, isHead: boolean): Branch {
  const { look } = laid
  const y = flow.y()
  if (row.isGroup) {
    const whole = { left: page.left, width: innerWidth, isNumeric: false }
    const pieces = row.cells.flatMap((cell) =>
      cellPieces(cell, whole, y + look.above + look.padding, flow.page(), laid),
    )
    return branch('TR', [branch('TH', pieces, { scope: 'Row', columns: laid.columns.length })])
  }
  const cells = row.cells.map((cell, i) => {
    const column = laid.columns[i] ?? { left: page.left, width: innerWidth, isNumeric: false }
    const used = cell.lines.length * look.type.leading
    const top = isHead ? y + row.height - look.padding - used : y + look.padding
    const pieces = cellPieces(cell, column, top, flow.page(), laid)
    if (isHead) return branch('TH', pieces, { scope: 'Column' })
    return i === 0 ? branch('TH', pieces, { scope: 'Row' }) : branch('TD', pieces)
  })
  return branch('TR', cells)
}

const inksIn = (piece: Piece): readonly Ink[] =>
  piece.kind === 'leaf' ? piece.inks : piece.kind === 'branch' ? piece.pieces.flatMap(inksIn) : []

export function tableBox(block: TableBlock, typeface: Typeface): Box {
  const look = tableLook(block.rows.length)
  const laid: Laid = { columns: columnsOf(block, look, typeface), look }
  const head = headOf(block, laid.columns, look, typeface)
  const rows = rowsOf(block, laid.columns, look, typeface)
  const type = types.tableCaption
  const caption =
    block.caption.trim() === ''
      ? []
      : breakLines([{ text: block.caption, isBold: true }], innerWidth, type.size, typeface)
  const above = caption.length * type.leading + (caption.length > 0 ? 3 : 0)
  const first = rows.slice(0, 3).reduce((sum, { height }) => sum + height, 0)

  function placeHead(flow: Flow): Branch | undefined {
    const tr = head.height > 0 ? rowPieces(head, flow, laid, true) : undefined
    flow.move(head.height)
    flow.decorate(rule(flow.y(), ink, 0.7))
    return tr
  }

  return {
    gap: 12,
    least: above + head.height + first,
    place: (flow) => {
      const pieces: Piece[] = []
      if (caption.length > 0) {
        const at = { page: flow.page(), x: page.left, y: flow.y() }
        pieces.push(branch('Caption', setLines(caption, at, type)))
        flow.move(above)
      }
      const tr = placeHead(flow)
      if (tr) pieces.push(tr)
      rows.forEach((row, i) => {
        const next = row.isGroup ? (rows[i + 1]?.height ?? 0) : 0
        if (!flow.fits(row.height + next)) {
          flow.nextPage()
          const again = placeHead(flow)
          if (again) flow.decorate(...inksIn(again))
        }
        pieces.push(rowPieces(row, flow, laid, false))
        flow.move(row.height)
        const isLast = i === rows.length - 1
        flow.decorate(isLast || row.isGroup ? rule(flow.y(), line, 0.6) : rule(flow.y()))
      })
      flow.move(4)
      return [branch('Table', pieces)]
    },
  }
}
