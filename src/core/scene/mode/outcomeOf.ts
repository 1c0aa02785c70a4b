// How an area's value stands beside what it is held against. By interval: without one nothing is said.
import type { Cell } from '../../release/dataset.ts'
import type { Outcome } from '../scene.ts'

/**
 * The reference counts as fixed: similar where it lies within the value's 95 % interval. Example: 15.0 (11.5 to 18.5) beside
 * 13.6 → similar, beside 19.5 → lower. No interval or no reference: not comparable.
 */
export function outcomeBeside(cell: Cell, reference: number | undefined): Outcome {
  if (cell.kind === 'absent' || reference === undefined) return 'notComparable'
  const { lower, upper, value } = cell
  if (lower === undefined || upper === undefined) return 'notComparable'
  if (lower <= reference && reference <= upper) return 'similar'
  return value > reference ? 'higher' : 'lower'
}

/** Above the threshold, or at it and below. */
export const outcomeAt = (value: number, threshold: number): Outcome =>
  value > threshold ? 'higher' : 'lower'
