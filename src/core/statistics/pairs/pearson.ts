// Pearson's r: how closely pairs lie along a straight line. r = Σ(x − x̄)(y − ȳ) / √(Σ(x − x̄)² Σ(y − ȳ)²).
// Convention: as R's cor and cor.test; interval by Fisher's z, artanh r ± 1.96/√(n − 3). Source: Pearson 1896, Fisher 1921.
// Example: (1, 1), (2, 3), (3, 2): products 1 + 0 + 0 = 1, sums of squares 2 and 2, r = 1/2 = 0.5.
import { fisherInterval, leastPairs, type Correlation } from './correlation.ts'
import { momentsOf } from './moments.ts'

/** Zeros are values like any other. Fewer than `least` pairs or no variation: `none`. Both must be finite throughout. */
export function pearson(xs: ArrayLike<number>, ys: ArrayLike<number>, least = leastPairs): Correlation {
  const { n, xx, yy, xy } = momentsOf(xs, ys)
  if (n < least) return { kind: 'none', reason: 'tooFew', n }
  if (xx === 0 || yy === 0) return { kind: 'none', reason: 'allEqual', n }
  const r = Math.max(-1, Math.min(1, xy / Math.sqrt(xx) / Math.sqrt(yy)))
  return { kind: 'value', r, n, ...(n > 3 && { interval: fisherInterval(r, 1 / Math.sqrt(n - 3)) }) }
}
