// The legend of a scene: classes with limits and counts, named absences with their hatches, what else stands on the map. The words
// are those of the legend on the screen.
import { textIn, type Language } from '../../core/release/localText.ts'
import type { Scene } from '../../core/scene/scene.ts'
import { levelNoun } from '../../i18n/sentences/grammar/levelNoun.ts'
import { legendWords, type LegendWords } from '../../i18n/sentences/legend/legendWords.ts'
import { drawingTexts } from '../../i18n/texts/drawing.ts'
import { textsIn } from '../../i18n/textsIn.ts'
import type { Drawing } from '../drawing.ts'
import { inks } from '../look/inks.ts'
import { mapTitle } from '../choropleth/mapTitle.ts'
import { inColumns, stack } from '../text/stack.ts'
import { textBlock, type Piece } from '../text/textBlock.ts'
import { chosenKey, circleKey, combinedKey, outlierKey } from './keys.ts'
import { pairSquare } from './pairSquare.ts'
import { shadeStrip } from './shades.ts'
import { keyLine, legendType, swatchMarks } from './swatch.ts'

/** A column no narrower, lines no longer. */
const [leastColumn, mostColumn, between] = [230, 340, 24]

export const wordsOf = (scene: Scene, language: Language): LegendWords =>
  legendWords(scene, language, textsIn(language).figures.legend)

function classLines(scene: Scene, words: LegendWords, language: Language, width: number): readonly Piece[] {
  const classes = scene.slots.filter(({ kind }) => kind === 'class')
  if (classes.length === 0) return []
  if (scene.legend.method === 'unclassed') return [shadeStrip(scene, language, width)]
  const told = words.classes
  return classes.map((slot, i) => {
    const { range = '', count = '' } = told[i] ?? {}
    return keyLine((top) => swatchMarks(slot, undefined, top), range, width, count)
  })
}

const entryLines = ({ entries }: LegendWords, width: number): readonly Piece[] =>
  entries.map((entry) =>
    keyLine(
      (top) => swatchMarks(entry, entry.outcome, top),
      entry.detail ? `${entry.label} ${entry.detail}` : entry.label,
      width,
      entry.count,
    ),
  )

/** Over the counts: what is counted. */
function countHead({ level }: Scene, language: Language, width: number): Piece {
  const text = levelNoun(level, 'many', language)
  const style = { kind: 'text', size: legendType - 1.5, color: inks.ink2, anchor: 'end' } as const
  return { height: legendType * 1.3, marks: [{ ...style, at: [width, legendType - 2], text }] }
}

function headOf(scene: Scene, words: LegendWords, language: Language, width: number): readonly Piece[] {
  // Two indicators are named along the square.
  if (scene.mode.kind === 'bivariate') return []
  const { title, method } = words
  return [
    textBlock(title || textIn(scene.indicator.name, language), width, { size: legendType + 1, isBold: true }),
    ...(method === '' ? [] : [textBlock(method, width, { size: legendType - 1, color: inks.ink2 })]),
  ]
}

/** In as many columns as the width has room for. */
export function legendPiece(scene: Scene, language: Language, width: number): Piece {
  const words = wordsOf(scene, language)
  const columns = Math.max(1, Math.floor((width + between) / (leastColumn + between)))
  const column = Math.min(mostColumn, (width - (columns - 1) * between) / columns)
  const lines = [
    ...(scene.mode.kind === 'bivariate' ? [pairSquare(scene, scene.mode, language, column)] : []),
    ...classLines(scene, words, language, column),
    ...entryLines(words, column),
    ...circleKey(scene, language, column),
    ...outlierKey(scene, language, column),
    ...combinedKey(scene, language, column),
    ...chosenKey(scene, language, column),
  ]
  const head = headOf(scene, words, language, width)
  return stack([
    ...head,
    ...(scene.mode.kind === 'bivariate' ? [] : [countHead(scene, language, column)]),
    inColumns(lines, columns, column + between),
  ])
}

const descriptionOf = (words: LegendWords, language: Language): string => {
  const { inClass } = drawingTexts[language]
  const lines = [
    ...words.classes.map(({ range, count }) => inClass(range, count)),
    ...words.entries.map(({ label, count }) => inClass(label, count)),
  ]
  return [words.title, words.method, ...lines].filter((line) => line !== '').join('; ')
}

export function legendDrawing(scene: Scene, language: Language, width: number): Drawing {
  const { height, marks } = legendPiece(scene, language, width)
  return {
    width,
    height: Math.ceil(height),
    language,
    title: drawingTexts[language].legendTitle(mapTitle(scene, language)),
    description: descriptionOf(wordsOf(scene, language), language),
    marks,
  }
}
