// One-way analysis of variance: mean squares between and within groups, every value counting alike.
// MSB = SSB/(k − 1), MSW = SSW/(n − k), n₀ = (n − Σ n_g²/n)/(k − 1), the typical size of unequal groups.
// Source: Fisher 1925, as R's aov. Example: A {1, 3}, B {5, 7}: SSB 16, SSW 4 → MSB 16, MSW 2, n₀ 2.
import type { GroupedValue } from '../etaSquared.ts'

export interface Squares {
  readonly n: number
  readonly groups: number
  readonly betweenSum: number
  readonly withinSum: number
  readonly betweenMean: number
  readonly withinMean: number
  readonly typicalSize: number
}

/** Undefined with fewer than two groups, or where no group has two values. Weights are left aside. */
export function squares(values: readonly Pick<GroupedValue, 'group' | 'value'>[]): Squares | undefined {
  const groups = new Map<string, number[]>()
  for (const { group, value } of values) {
    const own = groups.get(group)
    if (own) own.push(value)
    else groups.set(group, [value])
  }
  const [n, k] = [values.length, groups.size]
  if (k < 2 || n <= k) return undefined
  const meanOf = (own: readonly number[]) => own.reduce((sum, x) => sum + x, 0) / own.length
  const mean = meanOf(values.map(({ value }) => value))
  let [betweenSum, withinSum, sizes] = [0, 0, 0]
  for (const own of groups.values()) {
    const ownMean = meanOf(own)
    betweenSum += own.length * (ownMean - mean) ** 2
    for (const value of own) withinSum += (value - ownMean) ** 2
    sizes += own.length ** 2
  }
  return {
    n,
    groups: k,
    betweenSum,
    withinSum,
    betweenMean: betweenSum / (k - 1),
    withinMean: withinSum / (n - k),
    typicalSize: (n - sizes / n) / (k - 1),
  }
}
