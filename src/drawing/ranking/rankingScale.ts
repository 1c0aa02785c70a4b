// Where bars and whiskers begin and end, in per cent of the track. Bars begin at zero, over the domain of all periods: they
// stay comparable.
import { textWidth } from '../labels/placeLineLabels.ts'
import { linearScale } from '../scale/linear.ts'
import type { Cell } from '../../core/release/dataset.ts'
import type { AreaRow } from '../../core/scene/scene.ts'

export interface Stretch {
  readonly left: number
  readonly width: number
}
export type PerCent = (value: number) => number

/** With whiskers the track is as long as they need. */
export function rankingScale(
  domain: readonly [number, number],
  rows: readonly AreaRow[],
  hasWhiskers: boolean,
): PerCent {
  let [from, to] = [Math.min(0, domain[0]), Math.max(0, domain[1])]
  if (hasWhiskers)
    for (const { cell } of rows) {
      if (cell.kind !== 'number') continue
      from = Math.min(from, cell.lower ?? from)
      to = Math.max(to, cell.upper ?? to)
    }
  return linearScale([from, to], [0, 100]).at
}

const between = (a: number, b: number): Stretch => ({ left: Math.min(a, b), width: Math.abs(b - a) })

export const barOf = (cell: Cell, at: PerCent): Stretch | undefined =>
  cell.kind === 'number' ? between(at(0), at(cell.value)) : undefined

/** From the lower to the upper limit; undefined where none are published. */
export const whiskerOf = (cell: Cell, at: PerCent): Stretch | undefined =>
  cell.kind === 'number' && cell.lower !== undefined && cell.upper !== undefined
    ? between(at(cell.lower), at(cell.upper))
    : undefined

type NumberCell = Extract<Cell, { kind: 'number' }>

/** px; of the type that values are set in, bold for a chosen area. */
const typeSize = 14

/**
 * px for the widest value. One width for every row, also for those not drawn yet: were a row's track shorter than its
 * neighbour's, their bars could not be compared and the whole's line would jump. All values bear the same decimals, so that the
 * least or the greatest is the widest.
 */
export function valueWidth(rows: readonly AreaRow[], words: (cell: Cell) => string): number {
  let [least, greatest]: NumberCell[] = []
  for (const { cell } of rows) {
    if (cell.kind !== 'number') continue
    if (!least || cell.value < least.value) least = cell
    if (!greatest || cell.value > greatest.value) greatest = cell
  }
  const ends = [least, greatest].flatMap((cell) => (cell ? [textWidth(words(cell), typeSize)] : []))
  return Math.ceil(Math.max(56, ...ends)) + 8
}
