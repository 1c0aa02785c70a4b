// Figures, one or several side by side, each with its caption; and large figures with their words.
import { oneLine } from '../../writing/cleanText.ts'
import type { FigureBlock } from '../../writing/figureRows.ts'
import { line as lineColor } from '../../writing/paperLook.ts'
import { breakLines } from '../text/breakLines.ts'
import type { Typeface } from '../text/typeface.ts'
import type { Box } from './box.ts'
import { innerHeight, innerWidth, page } from './page.ts'
import { branch, leaf, type Piece } from './piece.ts'
import { setLines } from './setLines.ts'
import { types } from './types.ts'

const between = 14
/** Points a unit of the drawing: larger, its text would stand out from that around it. */
const largest = 1
const captionGap = 4

const tallest = innerHeight * 0.8

const captionLines = (text: string, width: number, typeface: Typeface) =>
  text.trim() === '' ? [] : breakLines([{ text }], width, types.caption.size, typeface)

/** A caption alone in its row may be as wide as the row. */
function columnsOf(figures: readonly FigureBlock[], typeface: Typeface) {
  const share = figures.reduce((sum, figure) => sum + figure.share, 0)
  const room = innerWidth - between * (figures.length - 1)
  const isAlone = figures.filter(({ caption }) => caption.trim() !== '').length === 1
  let x: number = page.left
  return figures.map(({ drawing, caption, share: own }, i) => {
    const width = (room * own) / Math.max(1, share)
    const scale = Math.min(width / drawing.width, tallest / drawing.height, largest)
    const left = x
    x += width + between
    const captionWidth = isAlone && i === 0 ? innerWidth : width
    const lines = captionLines(caption, captionWidth, typeface)
    return { drawing, left, scale, caption: lines, height: drawing.height * scale }
  })
}

export function figuresBox(figures: readonly FigureBlock[], typeface: Typeface): Box {
  const columns = columnsOf(figures, typeface)
  const drawn = Math.max(...columns.map(({ height }) => height))
  const captions = Math.max(...columns.map(({ caption }) => caption.length)) * types.caption.leading
  const total = drawn + (captions > 0 ? captionGap + captions : 0)
  return {
    gap: 8,
    least: total,
    place: (flow) => {
      const at = { page: flow.page(), y: flow.y() }
      const pieces = columns.map(({ drawing, left, scale, caption, height }) => {
        const inks = [{ kind: 'drawing' as const, drawing, x: left, y: at.y, scale }]
        const picture = branch('Figure', [leaf(at.page, inks)], {
          alternative: oneLine(`${drawing.title}. ${drawing.description}`),
          box: { page: at.page, x: left, y: at.y, width: drawing.width * scale, height },
        })
        const below = { page: at.page, x: left, y: at.y + drawn + captionGap }
        const words = setLines(caption, below, types.caption)
        return branch('Div', words.length > 0 ? [picture, branch('Caption', words)] : [picture])
      })
      flow.move(total)
      return pieces
    },
  }
}

interface KeyFigure {
  readonly value: string
  readonly words: string
}

const aRow = 4

function keyRow(figures: readonly KeyFigure[], columns: number, typeface: Typeface): Box {
  const width = (innerWidth - between * (columns - 1)) / columns
  const laid = figures.map(({ value, words }) => ({
    value: breakLines([{ text: value, isBold: true }], width, types.keyValue.size, typeface),
    words: breakLines([{ text: words }], width, types.keyWords.size, typeface),
  }))
  const heights = laid.map(
    ({ value, words }) => value.length * types.keyValue.leading + words.length * types.keyWords.leading,
  )
  const height = 5 + Math.max(...heights)
  return {
    gap: 12,
    least: height,
    place: (flow) => {
      const pieces = laid.map(({ value, words }, i): Piece => {
        const at = { page: flow.page(), x: page.left + i * (width + between), y: flow.y() + 5 }
        flow.decorate({ kind: 'rule', x: at.x, y: flow.y(), width, color: lineColor, weight: 0.6 })
        const below = { ...at, y: at.y + value.length * types.keyValue.leading }
        return branch('P', [
          ...setLines(value, at, types.keyValue),
          ...setLines(words, below, types.keyWords),
        ])
      })
      flow.move(height)
      return [branch('Div', pieces)]
    },
  }
}

export function keyFigureBoxes(figures: readonly KeyFigure[], typeface: Typeface): Box[] {
  const columns = Math.min(aRow, Math.max(1, figures.length))
  return Array.from({ length: Math.ceil(figures.length / columns) }, (_, i) =>
    keyRow(figures.slice(i * columns, (i + 1) * columns), columns, typeface),
  )
}
