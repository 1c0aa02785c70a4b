// Which slides a section makes, and what stands where on them. A heading begins a slide; figures take the room they can get, the
// words before and behind them stand at their side; tables go on over as many slides as they need.
import type { Language } from '../../../core/release/localText.ts'
import { writerTexts } from '../../../i18n/texts/writers.ts'
import type { ReportSection } from '../../document/reportDocument.ts'
import { figureRows, type Piece } from '../../writing/figureRows.ts'
import { ink } from '../../writing/paperLook.ts'
import { bodyLine, itemLine, type TextLine } from '../textShape.ts'
import { endAll, isFree, newDesk, startTitle, type Desk } from './desk.ts'
import { fitsBeside, placeFigures, placeKeys, placeTable } from './placeBlocks.ts'
import type { Slide } from './slide.ts'

const subheading = (text: string): TextLine => ({
  runs: [{ text, isBold: true }],
  size: 14,
  color: ink,
  before: 12,
})

/** None for what is not words. */
function linesOf(piece: Piece | undefined): readonly TextLine[] {
  if (piece?.kind === 'paragraph') return [bodyLine(piece.runs, piece.isSmall)]
  return piece?.kind === 'list' ? piece.items.map((runs) => itemLine(runs, piece.isOrdered)) : []
}

interface Words {
  readonly lines: readonly TextLine[]
  /** How many pieces they are. */
  readonly count: number
}
const noWords: Words = { lines: [], count: 0 }

/** A heading with the words below it, if there is nothing but words up to the next. */
function headedWords(pieces: readonly Piece[], from: number): Words {
  const heading = pieces[from]
  if (heading?.kind !== 'heading' || heading.level === 1) return noWords
  const rest = pieces.slice(from + 1)
  const end = rest.findIndex((piece) => linesOf(piece).length === 0)
  const below = end < 0 ? rest : rest.slice(0, end)
  const isAlone = end < 0 || rest[end]?.kind === 'heading'
  if (!isAlone || below.length === 0) return noWords
  return { lines: [subheading(heading.text), ...below.flatMap(linesOf)], count: below.length + 1 }
}

/** Words behind a figure wait to stand beside it, as long as there is room; gives how many pieces that are. */
function takeWords(desk: Desk, pieces: readonly Piece[], from: number): number {
  let at = from
  for (;;) {
    const plain = linesOf(pieces[at])
    const { lines, count } = plain.length > 0 ? { lines: plain, count: 1 } : headedWords(pieces, at)
    if (count === 0 || !fitsBeside(desk, lines)) return at - from
    desk.waiting.push(...lines)
    at += count
  }
}

export function planSlides(section: ReportSection, language: Language): Slide[] {
  const desk = newDesk(section.title, writerTexts[language].continued)
  const isOwn = (text: string) => text.trim() === section.title.trim()
  const titleOf = (text: string) => (isOwn(text) ? section.title : `${section.title}: ${text}`)
  const pieces = figureRows(section.blocks)
  for (let i = 0; i < pieces.length; i += 1) {
    const piece = pieces[i]
    if (!piece) break
    switch (piece.kind) {
      case 'heading':
        if (piece.level < 3 || isOwn(piece.text)) startTitle(desk, titleOf(piece.text))
        else desk.waiting.push(subheading(piece.text))
        break
      case 'paragraph':
      case 'list':
        desk.waiting.push(...linesOf(piece))
        break
      case 'figures':
        if (!isFree(desk)) endAll(desk)
        i += takeWords(desk, pieces, i + 1)
        placeFigures(desk, piece.figures)
        break
      case 'keyFigures':
        placeKeys(desk, piece.figures)
        break
      case 'table':
        placeTable(desk, piece)
        break
      case 'pageBreak':
        endAll(desk)
    }
  }
  endAll(desk)
  return desk.slides
}
