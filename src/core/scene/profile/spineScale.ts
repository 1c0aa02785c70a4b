// Places on a spine: the middle is what is compared with, both sides have one scale, so that lengths can be compared; the
// favourable end is right, of neutral indicators the high one.
import type { ProfileColumn } from './profileColumn.ts'

export interface SpineScale {
  /** What stands in the middle: the whole's value, or, where there is none to compare with, the median of the areas. */
  readonly middle: 'region' | 'median'
  /** 0 (left) to 1 (right). */
  readonly at: (value: number) => number
}

/**
 * `marks`: what stands on the spine besides the distribution, which within a scope may lie far outside it. Undefined where no
 * area has a number.
 */
export function spineScale(
  { spread, region, indicator }: Pick<ProfileColumn, 'spread' | 'region' | 'indicator'>,
  marks: readonly number[] = [],
): SpineScale | undefined {
  if (!spread) return undefined
  const isRegion = region?.cell.kind === 'number'
  const middle = region?.cell.kind === 'number' ? region.cell.value : spread.median
  const reach = Math.max(
    ...[spread.least, spread.greatest, ...marks].map((value) => Math.abs(value - middle)),
  )
  const sign = indicator.direction === 'burden' ? -1 : 1
  return {
    middle: isRegion ? 'region' : 'median',
    at: (value) => (reach === 0 ? 0.5 : 0.5 + (sign * (value - middle)) / (2 * reach)),
  }
}
