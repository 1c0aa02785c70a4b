// The two cuts of the typeface, parsed once and then used by any number of documents; and how wide text is set in them.
import { create, type Font } from 'fontkit'
import { signOf } from './signs.ts'

export interface FontFiles {
  readonly regular: Uint8Array
  readonly semibold: Uint8Array
}
export interface Cut {
  readonly isBold?: boolean | undefined
}
/** What the typeface has, or one sign it has not. */
export interface Chunk {
  readonly text: string
  readonly isDrawn: boolean
}
export interface Typeface {
  readonly regular: Font
  readonly semibold: Font
  /** In units of the type size. */
  readonly widthOf: (text: string, cut: Cut) => number
  readonly chunksOf: (text: string) => readonly Chunk[]
}

/** Certainly in the typeface: nearly all there is. */
const common = /^[\u0020-\u007e\u00a0-\u017e–—…„“”‚‘’−≥≤→\u2009\u202f]*$/

function chunker(font: Font): Typeface['chunksOf'] {
  const known = new Map<string, boolean>()
  const has = (character: string): boolean => {
    let answer = known.get(character)
    if (answer === undefined)
      known.set(character, (answer = font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0)))
    return answer
  }
  return (text) => {
    if (common.test(text)) return [{ text, isDrawn: false }]
    const chunks: { text: string; isDrawn: boolean }[] = []
    for (const character of text.normalize('NFC')) {
      const isDrawn = !has(character)
      const last = chunks.at(-1)
      if (!isDrawn && last?.isDrawn === false) last.text += character
      else chunks.push({ text: character, isDrawn })
    }
    return chunks
  }
}

/** The writer sets word by word, each with the space behind it: measured the same way the widths agree. */
const words = /[^ ]* |[^ ]+/g

function measurer(font: Font, chunksOf: Typeface['chunksOf']): (text: string) => number {
  const known = new Map<string, number>()
  const wordWidth = (word: string): number => {
    let width = known.get(word)
    if (width === undefined) known.set(word, (width = font.layout(word).advanceWidth / font.unitsPerEm))
    return width
  }
  const glyphs = (text: string) => (text.match(words) ?? []).reduce((sum, word) => sum + wordWidth(word), 0)
  return (text) =>
    chunksOf(text).reduce(
      (sum, chunk) => sum + (chunk.isDrawn ? signOf(chunk.text).width : glyphs(chunk.text)),
      0,
    )
}

export function readTypeface(files: FontFiles): Typeface {
  const [regular, semibold] = [create(files.regular), create(files.semibold)]
  const chunksOf = chunker(regular)
  const widths = { regular: measurer(regular, chunksOf), semibold: measurer(semibold, chunksOf) }
  return {
    regular,
    semibold,
    chunksOf,
    widthOf: (text, { isBold }) => (isBold ? widths.semibold : widths.regular)(text),
  }
}
