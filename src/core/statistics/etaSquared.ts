// Correlation ratio η²: the share of all differences that lies between groups; 1 − η² lies within them.
// η² = Σ_g W_g (x̄_g − x̄)² / Σ_i w_i (x_i − x̄)², W_g = Σ w_i of the group, x̄ weighted means; without weights all w_i = 1.
// Source: Pearson 1905, Fisher 1925 (SS between / SS total of a one-way analysis of variance, as R's aov).
// Example: groups A {1, 3}, B {5, 7}: x̄ 4, between 2·4 + 2·4 = 16, total 9 + 1 + 1 + 9 = 20, η² = 0.8.

export interface GroupedValue {
  readonly group: string
  readonly value: number
  /** How much it counts; 1 where absent. */
  readonly weight?: number
}

export type EtaSquared =
  | {
      readonly kind: 'share'
      readonly etaSquared: number
      /** What groups drawn by lot would give on average: (groups − 1) / (n − 1), unweighted. */
      readonly chance: number
      readonly n: number
      readonly groups: number
    }
  | { readonly kind: 'none'; readonly reason: 'tooFew' | 'allEqual' }

interface Sum {
  weight: number
  weighted: number
}

/**
 * Fewer than two groups, or no group with two values (then η² is 1 whatever they are): `tooFew`. Values of weight 0 count
 * for nothing and are left out of n as well.
 */
export function etaSquared(values: readonly GroupedValue[]): EtaSquared {
  const counted = values.filter(({ weight = 1 }) => weight > 0)
  const groups = new Map<string, Sum>()
  const all: Sum = { weight: 0, weighted: 0 }
  for (const { group, value, weight = 1 } of counted) {
    const own = groups.get(group) ?? { weight: 0, weighted: 0 }
    groups.set(group, own)
    for (const sum of [own, all]) {
      sum.weight += weight
      sum.weighted += weight * value
    }
  }
  const n = counted.length
  if (groups.size < 2 || n <= groups.size) return { kind: 'none', reason: 'tooFew' }
  if (counted.every(({ value }) => value === counted[0]?.value)) return { kind: 'none', reason: 'allEqual' }
  const mean = all.weighted / all.weight
  let between = 0
  for (const { weight, weighted } of groups.values()) between += weight * (weighted / weight - mean) ** 2
  let total = 0
  for (const { value, weight = 1 } of counted) total += weight * (value - mean) ** 2
  return {
    kind: 'share',
    etaSquared: Math.min(1, between / total),
    chance: (groups.size - 1) / (n - 1),
    n,
    groups: groups.size,
  }
}
