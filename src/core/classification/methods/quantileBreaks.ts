// Classes with as equal numbers of values as ties allow: quantiles of type 7 (R's default). Limits that
// no value lies between are merged: equal ones, and one that falls into the gap behind many equal values; so no class is empty.
// Source: Hyndman & Fan 1996. Worked example: T20, 5 classes → 4.64, 7.14, 9.98, 16.26.
import { orderStatistics } from '../../statistics/orderStatistics.ts'
import { quantile } from '../../statistics/quantile.ts'

export function quantileBreaks(values: ArrayLike<number>, count: number): readonly number[] {
  const sorted = orderStatistics(values)
  const greatest = sorted.at(sorted.length - 1)
  if (greatest === undefined) return []
  const limits: number[] = []
  for (let i = 1; i < count; i++) {
    const limit = quantile(sorted, i / count) ?? greatest
    const last = limits.at(-1) ?? -Infinity
    // The position of the limit tells which value is the greatest up to it.
    const highest = sorted.at(Math.floor((sorted.length - 1) * (i / count))) ?? greatest
    if (limit < greatest && highest > last) limits.push(limit)
  }
  return limits
}
