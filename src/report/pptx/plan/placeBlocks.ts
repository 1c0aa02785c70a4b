// Key figures, figures and tables on the slide that is being filled.
import type { TableBlock } from '../../writing/columnWidths.ts'
import type { FigureBlock } from '../../writing/figureRows.ts'
import { ink } from '../../writing/paperLook.ts'
import { splitRows, tableHeight, tableLook } from '../tableFrame.ts'
import { lineHeight, type TextLine } from '../textShape.ts'
import type { Box } from '../xml.ts'
import { endSlide, isFree, placeWords, putItem, roomOn, type Desk } from './desk.ts'
import type { Item, KeyFigures } from './slide.ts'
import { bodyHeight, bodyWidth, margin } from './slideSize.ts'

const keysHeight = 74
const captionHeight = 26
const between = 20
/** What words beside a figure take of the width, and how large they are at most. */
const sideWidth = bodyWidth * 0.34
const sideSize = 11

export function placeKeys(desk: Desk, figures: KeyFigures): void {
  if (figures.length === 0) return
  // Words before them wait, for there may be a figure to stand beside.
  if (!isFree(desk)) placeWords(desk)
  if (keysHeight > roomOn(desk)) endSlide(desk)
  const box = { x: margin, y: desk.y, width: bodyWidth, height: keysHeight }
  putItem(desk, { kind: 'keys', box, figures }, keysHeight + 12)
}

const small = (line: TextLine): TextLine => ({ ...line, size: Math.min(sideSize, line.size) })
const sideHeight = (lines: readonly TextLine[]): number =>
  lines.reduce((sum, line) => sum + lineHeight(small(line), sideWidth), 0)

/** Whether words may join those that wait, to stand beside a figure. */
export const fitsBeside = (desk: Desk, lines: readonly TextLine[]): boolean =>
  sideHeight([...desk.waiting, ...lines]) <= roomOn(desk)

/** Widths that fill a row, heights that keep each drawing's proportions. */
function figureItems(figures: readonly FigureBlock[], { x, y, width, height }: Box): Item[] {
  const room = width - between * (figures.length - 1)
  const all = figures.reduce((sum, { share }) => sum + share, 0) || 1
  let left = x
  return figures.map((figure): Item => {
    const { drawing, share } = figure
    const mine = (room * share) / all
    const scale = Math.min(mine / drawing.width, (height - captionHeight) / drawing.height, 1.6)
    const box = { x: left, y, width: drawing.width * scale, height: drawing.height * scale }
    left += mine + between
    return { kind: 'figure', box, figure }
  })
}

/** Figures end their slide: nothing would fit below them. */
export function placeFigures(desk: Desk, figures: readonly FigureBlock[]): void {
  const isBeside = desk.waiting.length > 0 && fitsBeside(desk, [])
  if (!isBeside) placeWords(desk)
  if (!isFree(desk)) endSlide(desk)
  if (isBeside) {
    const box = { x: margin, y: desk.y, width: sideWidth, height: sideHeight(desk.waiting) }
    putItem(desk, { kind: 'text', box, lines: desk.waiting.map(small) }, 0)
    desk.waiting = []
  }
  const x = margin + (isBeside ? sideWidth + between : 0)
  const room = { x, y: desk.y, width: bodyWidth - (x - margin), height: roomOn(desk) }
  for (const item of figureItems(figures, room)) putItem(desk, item, 0)
  endSlide(desk)
}

/** Less than this is not worth to begin a table in. */
const leastRoom = bodyHeight * 0.4

export function placeTable(desk: Desk, block: TableBlock): void {
  placeWords(desk)
  const look = tableLook(block, bodyWidth)
  const caption: TextLine = { runs: [{ text: block.caption, isBold: true }], size: 12, color: ink, before: 0 }
  const above = block.caption.trim() === '' ? 0 : lineHeight(caption, bodyWidth) + 6
  if (roomOn(desk) - above < leastRoom && desk.items.length > 0) endSlide(desk)
  splitRows(block, look, roomOn(desk) - above, bodyHeight - above).forEach((rows, i) => {
    if (i > 0) endSlide(desk)
    const box = { x: margin, y: desk.y, width: bodyWidth, height: above - 6 }
    if (above > 0) putItem(desk, { kind: 'text', box, lines: [caption] }, above)
    const height = tableHeight(block, rows, look)
    putItem(desk, { kind: 'table', x: margin, y: desk.y, block, rows, look }, height + 8)
  })
}
