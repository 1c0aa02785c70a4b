// Gini coefficient of values, each counting alike: half the mean difference of all pairs, in units of the mean.
// G = 2 Σ i·y_(i) / (n Σ y) − (n + 1)/n, y ascending. 0: all equal; greatest (n − 1)/n: all in one.
// Convention: without the factor n/(n − 1), as PySAL. Source: Gini 1912. Example: 1, 2, 3, 4, 5 → 2·55/75 − 6/5 = 0.2667.

export type Gini =
  | { readonly kind: 'value'; readonly gini: number; readonly n: number }
  | { readonly kind: 'none'; readonly reason: 'tooFew' | 'negative' | 'allZero' }

/** Needs a ratio scale: with a negative value it has no meaning. Fewer than two values: `tooFew`. */
export function gini(values: readonly number[]): Gini {
  const n = values.length
  if (n < 2) return { kind: 'none', reason: 'tooFew' }
  const sorted = Float64Array.from(values).sort()
  if ((sorted[0] ?? 0) < 0) return { kind: 'none', reason: 'negative' }
  const sum = sorted.reduce((total, y) => total + y, 0)
  if (sum === 0) return { kind: 'none', reason: 'allZero' }
  const ranked = sorted.reduce((total, y, i) => total + (i + 1) * y, 0)
  return { kind: 'value', gini: Math.max(0, (2 * ranked) / (n * sum) - (n + 1) / n), n }
}
