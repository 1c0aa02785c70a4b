// Charts of several indicators two by two, each under its name, and below what is said of them.
import { titledDrawing } from '../../drawing/figures/titledDrawing.ts'
import type { Block } from '../document/reportDocument.ts'
import { halfShare } from './pictures.ts'
import { extrasOf, type ToldFigure } from './sceneBlocks.ts'

export interface NamedFigure extends ToldFigure {
  readonly name: string
}

const figureOf = ({ name, drawing, caption, ...extras }: NamedFigure): readonly Block[] =>
  drawing
    ? [
        {
          kind: 'figure',
          drawing: titledDrawing(drawing, name),
          caption,
          share: halfShare,
          ...extrasOf(extras),
        },
      ]
    : []

const wordsOf = ({ name, sentences }: NamedFigure): readonly Block[] =>
  sentences.map((text) => ({
    kind: 'paragraph',
    runs: [{ text: `${name}: `, isBold: true }, { text }],
    isSmall: true,
  }))

export function pairBlocks(figures: readonly NamedFigure[]): readonly Block[] {
  const pairs = Array.from({ length: Math.ceil(figures.length / 2) }, (_, i) =>
    figures.slice(2 * i, 2 * i + 2),
  )
  return pairs.flatMap((pair) => [...pair.flatMap(figureOf), ...pair.flatMap(wordsOf)])
}
