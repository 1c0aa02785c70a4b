// Puts names beside the marks of chosen dots: right, left, above or below, inside the plot and clear of one another.
import { textWidth } from '../text/textWidth.ts'
import type { Box } from '../labels/placeLineLabels.ts'

export interface NamedDot {
  readonly id: string
  readonly name: string
  readonly left: number
  readonly top: number
}
export interface PlacedName {
  readonly id: string
  readonly text: string
  /** Start of the text and its baseline, px. */
  readonly x: number
  readonly baseline: number
}

const typeSize = 12
const gap = 9
const overlap = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) *
  Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top))

const boxAt = (left: number, top: number, width: number, height: number): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
})

/** px² that a covered dot weighs: rather cover two dots than touch another name. */
const dotWeight = 30
/** px² of a ring, which says more than a dot: rather cover eight dots. */
const ringWeight = 240

interface OtherDot {
  readonly left: number
  readonly top: number
  readonly value?: { readonly isFar?: boolean }
}

const isWithin = ({ left, top }: OtherDot, box: Box, across: number, down: number): boolean =>
  left > box.left - across && left < box.right + across && top > box.top - down && top < box.bottom + down

/**
 * In the order given, the first placed best; where there is no free place the one that covers least is taken. `others` are
 * all dots of the plot, rings those far from the line.
 */
export function placeNames(
  dots: readonly NamedDot[],
  plot: Box,
  others: readonly OtherDot[],
  /** px before each name, for a mark. */
  lead = 0,
): readonly PlacedName[] {
  // Each mark keeps others' names at a distance, so that no name seems to belong to it.
  const marks = dots.map(({ left, top }) => boxAt(left - 14, top - 14, 28, 28))
  const rings = others.filter(({ value }) => value?.isFar)
  const placed: Box[] = []
  return dots.map(({ id, name, left, top }, own) => {
    const taken = marks.filter((_, i) => i !== own)
    const width = Math.min(textWidth(name, typeSize, true) + lead, plot.right - plot.left)
    const inside = (x: number) => Math.min(Math.max(plot.left, x), plot.right - width)
    const starts = [left + gap, left - gap - width, inside(left - width / 2)]
    const wishes = [-7, -gap - 14, gap, -gap - 24, gap + 10, -gap - 38, gap + 24].flatMap((down, i) =>
      // Level with the dot only beside it.
      starts.slice(0, i === 0 ? 2 : 3).map((start) => boxAt(start, top + down, width, 14)),
    )
    const covered = (box: Box) =>
      others.filter((dot) => isWithin(dot, box, 4, 3)).length * dotWeight +
      rings.filter((dot) => isWithin(dot, box, 8, 7)).length * ringWeight
    // Further places come later in the list: a name should not have to be looked for.
    const cost = (box: Box) =>
      wishes.indexOf(box) * 6 +
      taken.reduce((sum, other) => sum + overlap(box, other), 0) +
      // Two names on each other can both not be read.
      placed.reduce((sum, other) => sum + overlap(box, other) * 5, 0) +
      // Outside the plot a name would be cut off.
      (width * 14 - overlap(box, plot)) * 10 +
      covered(box)
    const costs = wishes.map(cost)
    const best = wishes[costs.indexOf(Math.min(...costs))] ?? boxAt(left + gap, top - 7, width, 14)
    placed.push(best)
    return { id, text: name, x: best.left + lead, baseline: best.bottom - 3 }
  })
}
