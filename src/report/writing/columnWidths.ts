// Widths of a table's columns: shares as given, but none narrower than its longest word as long as others have room to spare.
import type { Block } from '../document/reportDocument.ts'

export type TableBlock = Extract<Block, { kind: 'table' }>

export interface Measure {
  /** All columns together, without the gaps between them. */
  readonly room: number
  readonly widthOf: (text: string, isBold: boolean) => number
  /** What a cell keeps clear at its sides, both together. */
  readonly padding: number
}

/** No column is made wider than this share for its longest word. */
const widest = 0.25

const wordsOf = (text: string): readonly string[] => text.split(/[ \n\u00ad\u200b]|(?<=\p{L}[-–/])(?=\p{L})/u)

function longestWord({ columns, rows }: TableBlock, index: number, { widthOf }: Measure): number {
  const widthIn = (text: string, isBold: boolean): number =>
    wordsOf(text).reduce((most, word) => Math.max(most, widthOf(word, isBold)), 0)
  const cells = rows.flatMap(({ cells: row, isGroup }) => (isGroup ? [] : (row[index] ?? [])))
  return cells.reduce(
    (most, { text, drawing, isBold = false }) => (drawing ? most : Math.max(most, widthIn(text, isBold))),
    widthIn(columns[index]?.heading ?? '', true),
  )
}

export function columnWidths(block: TableBlock, measure: Measure): readonly number[] {
  const { room, padding } = measure
  const all = block.columns.reduce((sum, { share }) => sum + share, 0) || 1
  const wished = block.columns.map(({ share }) => (room * share) / all)
  const least = block.columns.map((_, i) => Math.min(room * widest, longestWord(block, i, measure) + padding))
  const spare = wished.map((width, i) => width - (least[i] ?? 0))
  const lack = spare.reduce((sum, one) => sum + Math.max(0, -one), 0)
  const free = spare.reduce((sum, one) => sum + Math.max(0, one), 0)
  if (lack === 0 || free < lack) return wished
  return wished.map((width, i) => {
    const own = spare[i] ?? 0
    return own < 0 ? width - own : width - (own / free) * lack
  })
}
