// Theil's T, split without remainder into differences between groups and within them.
// T = Σ p_i (y_i/μ) ln(y_i/μ), p_i = w_i/Σw, μ = Σ p_i y_i; between = Σ s_g ln(μ_g/μ), within = Σ s_g T_g, with s_g the
// group's share of Σ w y. Without weights all w = 1. 0: all equal; greatest ln n; 0·ln 0 = 0.
// Source: Theil 1967, as PySAL's inequality. Example: 0, 10 | groups of their own → T = ln 2, all between.
import type { GroupedValue } from '../etaSquared.ts'

export type Theil =
  | { readonly kind: 'value'; readonly total: number; readonly between: number; readonly within: number }
  | { readonly kind: 'none'; readonly reason: 'tooFew' | 'negative' | 'allZero' }

interface Sum {
  weight: number
  weighted: number
}

/** Needs a ratio scale: negative values have no logarithm. Values of weight 0 count for nothing. */
export function theil(values: readonly GroupedValue[]): Theil {
  const counted = values.filter(({ weight = 1 }) => weight > 0)
  if (counted.length < 2) return { kind: 'none', reason: 'tooFew' }
  if (counted.some(({ value }) => value < 0)) return { kind: 'none', reason: 'negative' }
  const all: Sum = { weight: 0, weighted: 0 }
  const groups = new Map<string, Sum>()
  for (const { group, value, weight = 1 } of counted) {
    const own = groups.get(group) ?? { weight: 0, weighted: 0 }
    groups.set(group, own)
    for (const sum of [own, all]) {
      sum.weight += weight
      sum.weighted += weight * value
    }
  }
  if (all.weighted === 0) return { kind: 'none', reason: 'allZero' }
  /** What one value, or one group's mean, adds: its share of the sum times the logarithm of its ratio to the mean. */
  const term = ({ weight, weighted }: Sum) =>
    weighted === 0 ? 0 : (weighted / all.weighted) * Math.log(weighted / weight / (all.weighted / all.weight))
  const total = counted.reduce(
    (sum, { value, weight = 1 }) => sum + term({ weight, weighted: weight * value }),
    0,
  )
  const between = [...groups.values()].reduce((sum, group) => sum + term(group), 0)
  const atLeastZero = (x: number) => Math.max(0, x)
  return {
    kind: 'value',
    total: atLeastZero(total),
    between: atLeastZero(between),
    within: atLeastZero(total - between),
  }
}
