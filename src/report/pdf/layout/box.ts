// A block before it has its place, and how blocks are stacked: nothing that belongs together is torn apart by the end of a page.
import type { Flow } from './flow.ts'
import type { Piece } from './piece.ts'

export interface Box {
  /** Space above, which falls away at the top of a page. */
  readonly gap: number
  /** Height that must be free for it to begin on this page. */
  readonly least: number
  /** A heading: never the last thing on a page. */
  readonly isBound?: boolean
  readonly place: (flow: Flow) => readonly Piece[]
}

/** An end of page that somebody asked for. At the top of a page there is one already. */
export const pageEnd: Box = {
  gap: 0,
  least: 0,
  place: (flow) => {
    if (!flow.isAtTop()) flow.nextPage()
    return []
  },
}

export interface Stacking {
  /** Asked once the first box has its place, before it is drawn. */
  readonly begin?: () => readonly Piece[]
  /** Share of the gaps that is kept. */
  readonly looseness?: number
}

function needed(boxes: readonly Box[], from: number, looseness: number): number {
  let height = 0
  for (let i = from; i < boxes.length; i += 1) {
    const box = boxes[i]
    if (!box || box === pageEnd) break
    height += box.gap * looseness + box.least
    if (!box.isBound) break
  }
  return height
}

export function stackBoxes(
  boxes: readonly Box[],
  flow: Flow,
  { begin = () => [], looseness = 1 }: Stacking = {},
): Piece[] {
  const pieces: Piece[] = []
  let hasBegun = false
  boxes.forEach((box, i) => {
    if (box !== pageEnd) {
      if (!flow.isAtTop() && !flow.fits(needed(boxes, i, looseness))) flow.nextPage()
      if (!flow.isAtTop()) flow.move(box.gap * looseness)
      if (!hasBegun) pieces.push(...begin())
      hasBegun = true
    }
    pieces.push(...box.place(flow))
  })
  return pieces
}
