// A chart of a picture: its heading, what has to be said first, the chart, its key.
import type { Indicator } from '../../core/release/manifest.ts'
import type { Mark, Size } from '../drawing.ts'
import { inks } from '../look/inks.ts'
import { stack } from '../text/stack.ts'
import { textBlock, type Piece } from '../text/textBlock.ts'

export interface PageChart {
  /** What it says to those who do not see it. */
  readonly description: string
  /** Shown beside the scene's own: their sources stand on the page too. */
  readonly indicators?: readonly Indicator[]
  /** `size`: the width it has, and the height that is free; it may be higher. */
  readonly piece: (size: Size) => Piece
}

const [headType, noteType, keyType] = [14, 12, 11.5]

interface Parts {
  readonly title: string
  readonly notes?: readonly string[]
  readonly body: Piece
  readonly below?: readonly (string | Piece)[]
}

const isText = (text: string | undefined): text is string => text !== undefined && text !== ''

export const keyText = (text: string, width: number): Piece =>
  textBlock(text, width, { size: keyType, color: inks.ink2 })

export function chartPiece({ title, notes = [], body, below = [] }: Parts, width: number): Piece {
  return stack(
    [
      ...(isText(title) ? [textBlock(title, width, { size: headType, isBold: true })] : []),
      ...notes.filter(isText).map((text) => textBlock(text, width, { size: noteType, color: inks.ink2 })),
      body,
      ...below.flatMap((one) => (typeof one === 'string' ? (one === '' ? [] : keyText(one, width)) : one)),
    ],
    4,
  )
}

export const bodyOf = (height: number, marks: readonly Mark[]): Piece => ({ height, marks })

/** Left to its own, what a chart fills: as high as there is room for, within limits. */
export const heightWithin = (room: number, least: number, most: number): number =>
  Math.max(least, Math.min(room, most))
