// The straight line y = intercept + slope · x with the least sum of squared vertical distances, s² = Σe²/(n − 2).
// Standard errors: slope s/√Σ(x − x̄)², intercept s √(1/n + x̄²/Σ(x − x̄)²). Convention: as R's lm, NIST's StRD. Source: Gauss 1809.
// Example: (1, 1), (2, 3), (3, 2): slope 1/2 = 0.5, intercept 2 − 0.5 · 2 = 1, R² 0.25, s √1.5 = 1.2247.
import { leastPairs } from './correlation.ts'
import { momentsOf } from './moments.ts'

export type LeastSquares =
  | {
      readonly kind: 'line'
      readonly n: number
      /** In units of y for one unit of x. */
      readonly slope: number
      /** y at x = 0, in units of y. */
      readonly intercept: number
      readonly slopeError: number
      readonly interceptError: number
      /** Share of the variation of y that the line takes up, 0 to 1; 0 where y does not vary. */
      readonly rSquared: number
      /** 1 − (1 − R²)(n − 1)/(n − 2) */
      readonly adjustedRSquared: number
      /** s, in units of y, with n − 2 degrees of freedom. */
      readonly residualSd: number
    }
  /** `allEqual`: x does not vary, any slope would do. */
  | { readonly kind: 'none'; readonly reason: 'tooFew' | 'allEqual'; readonly n: number }

/** Fewer than `least` pairs, or fewer than three, where nothing is left to judge the line by: `none`. */
export function leastSquares(xs: ArrayLike<number>, ys: ArrayLike<number>, least = leastPairs): LeastSquares {
  const { n, meanX, meanY, xx, yy, xy } = momentsOf(xs, ys)
  if (n < Math.max(3, least)) return { kind: 'none', reason: 'tooFew', n }
  if (xx === 0) return { kind: 'none', reason: 'allEqual', n }
  const slope = xy / xx
  const intercept = meanY - slope * meanX
  const squares = residualSquares(xs, ys, slope, meanX, meanY)
  const residualSd = Math.sqrt(squares / (n - 2))
  const rSquared = yy === 0 ? 0 : Math.max(0, 1 - squares / yy)
  return {
    kind: 'line',
    n,
    slope,
    intercept,
    slopeError: residualSd / Math.sqrt(xx),
    interceptError: residualSd * Math.sqrt(1 / n + (meanX * meanX) / xx),
    rSquared,
    adjustedRSquared: 1 - ((1 - rSquared) * (n - 1)) / (n - 2),
    residualSd,
  }
}

/** Summed from the distances themselves: yy − slope · xy would lose all digits where the line fits well. */
function residualSquares(
  xs: ArrayLike<number>,
  ys: ArrayLike<number>,
  slope: number,
  meanX: number,
  meanY: number,
): number {
  let sum = 0
  for (let i = 0; i < xs.length; i++) {
    const distance = (ys[i] ?? 0) - meanY - slope * ((xs[i] ?? 0) - meanX)
    sum += distance * distance
  }
  return sum
}
