// Spearman's ρ: Pearson's r of the ranks; how well one rises with the other, along a line or not.
// Convention: ties get average ranks, as R's cor(method = "spearman") and scipy's spearmanr. Source: Spearman 1904.
// Interval: artanh ρ ± 1.96 √((1 + ρ²/2)/(n − 3)). Source: Bonett & Wright 2000.
// Example: (1, 5), (2, 6), (3, 7), (4, 8), (5, 7): ranks 1 2 3 4 5 and 1 2 3.5 5 3.5 → ρ = 8/√95 = 0.8208.
import { averageRanks } from './averageRanks.ts'
import { fisherInterval, leastPairs, type Correlation } from './correlation.ts'
import { pearson } from './pearson.ts'

/** Fewer than `least` pairs or no variation: `none`. */
export function spearman(xs: ArrayLike<number>, ys: ArrayLike<number>, least = leastPairs): Correlation {
  const result = pearson(averageRanks(xs), averageRanks(ys), least)
  if (result.kind === 'none' || !result.interval) return result
  const { r, n } = result
  return { ...result, interval: fisherInterval(r, Math.sqrt((1 + (r * r) / 2) / (n - 3))) }
}
