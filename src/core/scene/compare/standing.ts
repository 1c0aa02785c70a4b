// Whether one value may be called higher than another. What chance explains is "similar": the sentence on the screen must
// not make a difference of it.
import type { Cell } from '../../release/dataset.ts'
import { roundHalfUp } from '../../statistics/roundHalfUp.ts'

export type Standing = 'higher' | 'similar' | 'lower'

type NumberCell = Extract<Cell, { kind: 'number' }>

const byValue = (a: NumberCell, b: NumberCell): Standing => (a.value > b.value ? 'higher' : 'lower')
const readsTheSame = (a: NumberCell, b: NumberCell, decimals: number) =>
  roundHalfUp(a.value, decimals) === roundHalfUp(b.value, decimals)

/**
 * A value beside a reference such as its municipality's: similar where the reference lies within the value's interval
 * (95 %), or, without interval, where both read the same. The reference counts as fixed.
 * Example: 15.0 (11.5 to 18.5) beside 13.6 → similar; beside 19.5 → lower.
 */
export function standingBeside(cell: Cell, reference: Cell, decimals: number): Standing | undefined {
  if (cell.kind === 'absent' || reference.kind === 'absent') return undefined
  const { lower, upper } = cell
  const isSimilar =
    lower !== undefined && upper !== undefined
      ? lower <= reference.value && reference.value <= upper
      : readsTheSame(cell, reference, decimals)
  return isSimilar ? 'similar' : byValue(cell, reference)
}

/**
 * Two values of the same kind, each with its chance: similar where their intervals overlap, or, without intervals, where
 * both read the same. Intervals that do not overlap are a stricter test than 5 % (Schenker & Gentleman 2001).
 * Example: 12.0 (8.8 to 15.2) and 15.0 (11.5 to 18.5) → similar.
 */
export function standingOf(cell: Cell, other: Cell, decimals: number): Standing | undefined {
  if (cell.kind === 'absent' || other.kind === 'absent') return undefined
  const haveIntervals =
    cell.lower !== undefined &&
    cell.upper !== undefined &&
    other.lower !== undefined &&
    other.upper !== undefined
  const isSimilar = haveIntervals
    ? (cell.lower ?? 0) <= (other.upper ?? 0) && (other.lower ?? 0) <= (cell.upper ?? 0)
    : readsTheSame(cell, other, decimals)
  return isSimilar ? 'similar' : byValue(cell, other)
}
