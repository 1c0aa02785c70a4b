// The strokes of a hatch over a box, the same as the map's patterns: writers without patterns clip them to the shape, those with
// patterns take the box of one tile.
import { inkOn, inks } from '../../map/look/patternInk.ts'
import { parseHex } from '../../map/look/hexColor.ts'
import { patternLooks } from '../../map/look/patterns.ts'
import type { Hatch, Place } from '../drawing.ts'
import { short } from './path.ts'

export interface HatchStrokes {
  /** Path data of the lines. */
  readonly d: string
  readonly width: number
  readonly dots: readonly Place[]
  readonly radius: number
}
export interface HatchBox {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Side of the square that repeats. */
export const hatchSide = (hatch: Hatch): number => patternLooks[hatch].side

const hex = (channel: number): string => Math.round(channel).toString(16).padStart(2, '0')

/** The ink of a hatch on this fill, as one opaque colour. */
export function hatchColor(fill: string): string {
  const { color, opacity } = inks[inkOn(fill)]
  const under = parseHex(fill)
  return `#${color.map((channel, i) => hex(channel * opacity + (under[i] ?? 0) * (1 - opacity))).join('')}`
}

function multiples(from: number, to: number, step: number, offset = 0): number[] {
  const first = Math.ceil((from - offset) / step)
  return Array.from(
    { length: Math.max(0, Math.floor((to - offset) / step) - first + 1) },
    (_, i) => (first + i) * step + offset,
  )
}

const line = (x0: number, y0: number, x1: number, y1: number): string =>
  `M${short(x0)} ${short(y0)}L${short(x1)} ${short(y1)}`

/** Lines x + y = k · side, from the upper right to the lower left. */
const rising = ({ left, top, right, bottom }: HatchBox, side: number): string =>
  multiples(left + top, right + bottom, side)
    .map((sum) => {
      const [x0, x1] = [Math.max(left, sum - bottom), Math.min(right, sum - top)]
      return line(x0, sum - x0, x1, sum - x1)
    })
    .join('')

/** Lines x − y = k · side. */
const falling = ({ left, top, right, bottom }: HatchBox, side: number): string =>
  multiples(left - bottom, right - top, side)
    .map((gap) => {
      const [x0, x1] = [Math.max(left, gap + top), Math.min(right, gap + bottom)]
      return line(x0, x0 - gap, x1, x1 - gap)
    })
    .join('')

const grid = ({ left, top, right, bottom }: HatchBox, side: number): string =>
  [
    ...multiples(left, right, side, side / 2).map((x) => line(x, top, x, bottom)),
    ...multiples(top, bottom, side, side / 2).map((y) => line(left, y, right, y)),
  ].join('')

/** A dot in each square of `side`, `offset` right of its corner and below. */
const dotsAt = ({ left, top, right, bottom }: HatchBox, side: number, offsets: readonly number[]): Place[] =>
  offsets.flatMap((offset) =>
    multiples(top, bottom, side, offset).flatMap((y) =>
      multiples(left, right, side, offset).map((x): Place => [x, y]),
    ),
  )

/** `share`: how close lines stand, 1 as on the map; swatches are too small for that. */
export function hatchStrokes(hatch: Hatch, box: HatchBox, share = 1): HatchStrokes {
  const { side: whole, width } = patternLooks[hatch]
  const side = whole * share
  const lines = {
    diagonal: () => rising(box, side),
    sparse: () => falling(box, side),
    cross: () => rising(box, side) + falling(box, side),
    grid: () => grid(box, side),
    dots: () => '',
    points: () => '',
  }
  const dots = {
    dots: [side / 4, (3 * side) / 4],
    points: [side / 2],
  }
  const offsets = hatch in dots ? dots[hatch as keyof typeof dots] : []
  return { d: lines[hatch](), width, dots: dotsAt(box, side, offsets), radius: width / 2 }
}
