// Classes with as equal numbers of values as ties allow: quantiles of type 7 (R's default). Equal limits are merged.
// Worked example: T20, 5 classes → 4.64, 7.14, 9.98, 16.26.
import { quantile } from '../statistics/quantile.ts'

export function quantileBreaks(values: readonly number[], count: number): readonly number[] {
  const sorted = values.toSorted((a, b) => a - b)
  const greatest = sorted.at(-1)
  if (greatest === undefined) return []
  const limits = Array.from({ length: count - 1 }, (_, i) => quantile(sorted, (i + 1) / count) ?? greatest)
  return [...new Set(limits)].filter((limit) => limit < greatest)
}
