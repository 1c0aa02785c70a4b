import { niceTicks, roundedScale } from '../scale/linear.ts'

/** From zero, in whole and round steps: 0, 50, 100, 150. */
export function countTicks(counts: readonly number[]): number[] {
  const [least, greatest] = [Math.min(0, ...counts), Math.max(0, ...counts)]
  const [from, to] = roundedScale([least, Math.max(greatest, least + 4)], [0, 1], 4).domain
  return niceTicks(from, to, 4)
}
