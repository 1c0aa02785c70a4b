// Headings, paragraphs, lists.
import type { Run } from '../../document/reportDocument.ts'
import { breakLines, type Line } from '../text/breakLines.ts'
import type { Typeface } from '../text/typeface.ts'
import type { Box } from './box.ts'
import type { Flow } from './flow.ts'
import { innerWidth, page, type Type } from './page.ts'
import { branch, type Piece } from './piece.ts'
import { setLines } from './setLines.ts'
import { types } from './types.ts'

const headingLooks = {
  1: { type: types.heading1, gap: 22, below: 4 },
  2: { type: types.heading2, gap: 14, below: 2 },
  3: { type: types.heading3, gap: 10, below: 1 },
} as const

export function headingBox(
  level: 1 | 2 | 3,
  text: string,
  typeface: Typeface,
  mark: (flow: Flow) => readonly Piece[],
): Box {
  const { type, gap, below } = headingLooks[level]
  const lines = breakLines([{ text, isBold: true }], innerWidth, type.size, typeface)
  const height = lines.length * type.leading + below
  return {
    gap,
    least: height,
    isBound: true,
    place: (flow) => {
      const at = { page: flow.page(), x: page.left, y: flow.y() }
      const pieces = [...mark(flow), branch(`H${level}`, setLines(lines, at, type))]
      flow.move(height)
      return pieces
    },
  }
}

/** How many of the lines left go on this page: no single line alone at the end of one page or at the top of the next. */
function linesHere(left: number, room: number): number {
  if (left <= room) return left
  if (left - room === 1) return room - 1 >= 2 ? room - 1 : 0
  return room >= 2 ? room : 0
}

/** Lines from the flow's place on, over pages where they must. */
function flowLines(lines: readonly Line[], x: number, type: Type, flow: Flow): Piece[] {
  const pieces: Piece[] = []
  let from = 0
  while (from < lines.length) {
    const room = Math.floor((page.bottom + 0.01 - flow.y()) / type.leading)
    const count = flow.isAtTop() ? Math.min(lines.length - from, room) : linesHere(lines.length - from, room)
    if (count > 0) {
      const at = { page: flow.page(), x, y: flow.y() }
      pieces.push(...setLines(lines.slice(from, from + count), at, type))
      flow.move(count * type.leading)
      from += count
    }
    if (from < lines.length) flow.nextPage()
  }
  return pieces
}

const leastOf = (lines: readonly Line[], type: Type): number =>
  (lines.length <= 3 ? lines.length : 2) * type.leading

export function paragraphBox(runs: readonly Run[], isSmall: boolean, typeface: Typeface): Box {
  const type = isSmall ? types.small : types.body
  // Lines of more than some ninety letters are hard to follow; notes may run on.
  const width = isSmall ? innerWidth : Math.min(innerWidth, type.size * 48)
  const lines = breakLines(runs, width, type.size, typeface)
  return {
    gap: isSmall ? 4 : 6,
    least: leastOf(lines, type),
    place: (flow) => [branch('P', flowLines(lines, page.left, type, flow))],
  }
}

const indent = 16

/** One box an item; all of a list hang on the tag of the first. */
export function listBox(items: readonly (readonly Run[])[], isOrdered: boolean, typeface: Typeface): Box {
  const type = types.body
  const laid = items.map((runs) => breakLines(runs, innerWidth - indent - 20, type.size, typeface))
  const label = (i: number) => breakLines([{ text: isOrdered ? `${i + 1}.` : '•' }], 40, type.size, typeface)
  const item = (lines: readonly Line[], i: number, flow: Flow): Piece => {
    if (i > 0) flow.move(2)
    if (!flow.isAtTop() && !flow.fits(leastOf(lines, type))) flow.nextPage()
    const at = { page: flow.page(), x: page.left, y: flow.y() }
    return branch('LI', [
      branch('Lbl', setLines(label(i), at, type)),
      branch('LBody', flowLines(lines, page.left + indent, type, flow)),
    ])
  }
  return {
    gap: 4,
    least: leastOf(laid[0] ?? [], type),
    place: (flow) => [
      branch(
        'L',
        laid.map((lines, i) => item(lines, i, flow)),
      ),
    ],
  }
}
