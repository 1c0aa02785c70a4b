// The table of contents: titles, page numbers, links.
import { hairline, ink, quiet } from '../../writing/paperLook.ts'
import { breakLines } from '../text/breakLines.ts'
import type { Typeface } from '../text/typeface.ts'
import { flowFrom, type Flow } from './flow.ts'
import { innerWidth, page, type Type } from './page.ts'
import { branch, leaf, type Bookmark, type Piece } from './piece.ts'
import { setLines } from './setLines.ts'
import { types } from './types.ts'

export interface Entry extends Pick<Bookmark, 'title' | 'level' | 'anchor'> {
  /** As counted for the reader, from 1. */
  readonly number: number
}

const looks: Readonly<Record<'section' | 'part', { type: Type; padding: number; indent: number }>> = {
  section: { type: { size: 10, leading: 13.5, color: ink }, padding: 3.2, indent: 0 },
  part: { type: { size: 8.5, leading: 11.5, color: quiet }, padding: 1.6, indent: 16 },
}
const numberWidth = 40

function placeEntry(entry: Entry, flow: Flow, typeface: Typeface): Piece {
  const { type, padding, indent } = entry.level === 1 ? looks.section : looks.part
  const width = innerWidth - indent - numberWidth
  const lines = breakLines([{ text: `${entry.title} ` }], width, type.size, typeface)
  const height = lines.length * type.leading + 2 * padding
  if (!flow.fits(height)) flow.nextPage()
  if (entry.level === 1 && !flow.isAtTop())
    flow.decorate({
      kind: 'rule',
      x: page.left,
      y: flow.y(),
      width: innerWidth,
      color: hairline,
      weight: 0.4,
    })
  const at = { page: flow.page(), x: page.left + indent, y: flow.y() + padding }
  const number = breakLines([{ text: String(entry.number) }], numberWidth, type.size, typeface)
  const last = { ...at, x: page.right - numberWidth, y: at.y + (lines.length - 1) * type.leading }
  const inks = [...setLines(lines, at, type), ...setLines(number, last, type, numberWidth)].flatMap(
    (piece) => (piece.kind === 'leaf' ? piece.inks : []),
  )
  const place = { page: at.page, x: page.left, y: flow.y(), width: innerWidth, height }
  const link = { to: entry.anchor, isInside: true, words: `${entry.title}, ${entry.number}`, place }
  flow.move(height)
  return branch('TOCI', [branch('Reference', [branch('Link', [leaf(at.page, inks)], { link })])])
}

export interface Contents {
  readonly pieces: readonly Piece[]
  readonly flow: Flow
}

export function layContents(
  heading: string,
  entries: readonly Entry[],
  first: number,
  typeface: Typeface,
): Contents {
  const flow = flowFrom(first)
  const { heading1 } = types
  const title = breakLines([{ text: heading, isBold: true }], innerWidth, heading1.size, typeface)
  const at = { page: first, x: page.left, y: flow.y() }
  const head = branch('H1', setLines(title, at, heading1))
  flow.move(title.length * heading1.leading + 12)
  return {
    pieces: [
      head,
      branch(
        'TOC',
        entries.map((entry) => placeEntry(entry, flow, typeface)),
      ),
    ],
    flow,
  }
}
