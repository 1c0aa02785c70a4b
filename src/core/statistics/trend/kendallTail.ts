// Exact null distribution of Kendall's S: all n! orders of n different values are equally likely.
// Definition: S = pairs in order − pairs out of order; the number of orders with d pairs out of order is found by adding one
// value after the other (each new one may overtake 0 … i − 1 others). Convention: two-sided, min(1, 2 · P(|S| side)), as R's
// cor.test(method = "kendall", exact = TRUE). Source: Kendall 1938. Worked example: n = 4, S = 6 → 2 · 1/24 = 0.0833.

/** Share of orders with exactly d pairs out of order, d from 0 to n(n − 1)/2. */
function inversionShares(n: number): readonly number[] {
  let shares = [1]
  for (let i = 2; i <= n; i++) {
    const next = Array.from({ length: shares.length + i - 1 }, () => 0)
    for (const [d, share] of shares.entries())
      for (let overtaken = 0; overtaken < i; overtaken++)
        next[d + overtaken] = (next[d + overtaken] ?? 0) + share / i
    shares = next
  }
  return shares
}

/** Two-sided p of S among n values without ties; n a whole number from 1 on, meant for small n. */
export function kendallTail(n: number, s: number): number {
  const pairs = (n * (n - 1)) / 2
  const atMost = Math.floor((pairs - Math.abs(s)) / 2)
  let tail = 0
  for (const share of inversionShares(n).slice(0, atMost + 1)) tail += share
  return Math.min(1, 2 * tail)
}
