// Limits in equal distances on both sides of a centre: for changes around 0, for values around a reference. An odd number of
// classes has a middle one around the centre, an even number a limit at the centre. The distances are quantiles (type 7) of
// |x − centre|, so that a few far values do not push all others into one class; rounded as far as they stay within a tenth.
// Worked example: −4, −1, 1, 2, 20 around 0, 3 classes → distance at 1/3 of 1, 1, 2, 4, 20 is 1.33, rounded 1.3: −1.3, 1.3.
import { orderStatistics } from '../statistics/orderStatistics.ts'
import { quantile } from '../statistics/quantile.ts'

/** The fewest significant digits that keep a distance within a tenth. Example: 1.87 → 2, 1.33 → 1.3. */
function rounded(distance: number): number {
  const near = [1, 2, 3].map((digits) => Number(distance.toPrecision(digits)))
  return near.find((round) => Math.abs(round - distance) <= distance / 10) ?? distance
}

/** Which share of the distances lies below each limit: every class would hold as many. */
function sharesOf(count: number): readonly number[] {
  const limits = Math.floor((count - 1) / 2)
  const isOdd = count % 2 === 1
  const arm = Math.floor(count / 2)
  return Array.from({ length: isOdd ? arm : limits }, (_, j) => (isOdd ? (2 * j + 1) / count : (j + 1) / arm))
}

/** Those greater than zero; counted by hand, because there may be a quarter of a million. */
function distancesFrom(centre: number, values: ArrayLike<number>): Float64Array {
  const distances = new Float64Array(values.length)
  let n = 0
  for (let i = 0; i < values.length; i++) {
    const distance = Math.abs((values[i] ?? centre) - centre)
    if (distance > 0) distances[n++] = distance
  }
  return distances.subarray(0, n)
}

/** Inner limits, ascending, distinct; none where no value differs from the centre. */
export function divergingBreaks(values: ArrayLike<number>, count: number, centre: number): readonly number[] {
  const distances = orderStatistics(distancesFrom(centre, values))
  if (distances.length === 0 || count < 2) return []
  const exact = sharesOf(count).map((share) => quantile(distances, share) ?? 0)
  const steps = [...new Set(exact.map(rounded))]
  const tidy = (limit: number) => Number(limit.toPrecision(12)) + 0
  return [
    ...steps.toReversed().map((step) => tidy(centre - step)),
    ...(count % 2 === 0 ? [centre] : []),
    ...steps.map((step) => tidy(centre + step)),
  ]
}
