// Lines of text as marks, one below the other.
import type { Mark, Place } from '../drawing.ts'
import { inks } from '../look/inks.ts'
import { wrapText, type Type } from './wrapText.ts'

/** Marks around the place (0, 0) of their own, to be put below one another. */
export interface Piece {
  readonly height: number
  readonly marks: readonly Mark[]
}

/** Drawn once its marks are asked for: who lays out a page asks for heights only. */
export function pieceOf(height: number, draw: () => readonly Mark[]): Piece {
  let drawn: readonly Mark[] | undefined
  return {
    height,
    get marks() {
      drawn ??= draw()
      return drawn
    },
  }
}

/** Of the type size. */
const leading = 1.35

export interface TextStyle extends Type {
  readonly color?: string
  /** Lines at most. */
  readonly most?: number
}

export function textBlock(text: string, width: number, style: TextStyle, at: Place = [0, 0]): Piece {
  const { size, isBold, color = inks.ink, most } = style
  const step = size * leading
  const lines = wrapText(text, width, style, most)
  return {
    height: lines.length * step,
    marks: lines.map((line, i) => ({
      kind: 'text',
      at: [at[0], at[1] + i * step + size],
      text: line,
      size,
      color,
      ...(isBold && { isBold }),
    })),
  }
}
