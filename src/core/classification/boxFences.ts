// Fences of the box map: first quartile − 1.5 · IQR and third quartile + 1.5 · IQR, quartiles of type 7, over all values
// (never over distinct ones). What lies outside is called an outlier. Source: Tukey 1977.
// Worked example: T20 → −7.275 and 26.325: one value, 31.5, lies outside.
import { orderStatistics, type Ordered } from '../statistics/orderStatistics.ts'
import { quantile } from '../statistics/quantile.ts'

/** Of ascending values. */
export function fencesOf(sorted: Ordered): readonly [number, number] | undefined {
  const [first, third] = [quantile(sorted, 0.25), quantile(sorted, 0.75)]
  if (first === undefined || third === undefined) return undefined
  const reach = 1.5 * (third - first)
  return [first - reach, third + reach]
}

/** Undefined for no values. */
export function boxFences(values: ArrayLike<number>): readonly [number, number] | undefined {
  return fencesOf(orderStatistics(values))
}
