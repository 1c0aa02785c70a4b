/**
 * Adjusts p-values of many tests for the share of false finds among all finds: findings with an adjusted value up to 0.05 are
 * false in at most a twentieth on average. Definition: over ascending p_(k) of n, adjusted_(k) = min over j ≥ k of
 * n · p_(j) / j, at most 1. Source: Benjamini & Hochberg 1995; convention: R's p.adjust(method = "BH").
 * Example: 0.01, 0.02, 0.03, 0.04, 0.05 → 0.05 for all.
 */
export function benjaminiHochberg(chances: ArrayLike<number>): Float64Array {
  const n = chances.length
  const order = Array.from({ length: n }, (_, i) => i).toSorted(
    (a, b) => (chances[b] ?? 0) - (chances[a] ?? 0),
  )
  const adjusted = new Float64Array(n)
  let least = 1
  for (const [place, i] of order.entries()) {
    least = Math.min(least, (n * (chances[i] ?? 0)) / (n - place))
    adjusted[i] = least
  }
  return adjusted
}
