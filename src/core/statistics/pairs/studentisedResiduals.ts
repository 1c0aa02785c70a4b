// How far each pair lies from the line of least squares, in standard errors of that distance: t = e / (s √(1 − h)) with the
// leverage h = 1/n + (x − x̄)²/Σ(x − x̄)². Convention: internally studentised, as R's rstandard. Source: Cook & Weisberg 1982.
// Example: (1, 1), (2, 3), (3, 2): e −0.5, 1, −0.5; s 1.2247; h 5/6, 1/3, 5/6 → t −1, 1, −1.
import { leastSquares } from './leastSquares.ts'
import { momentsOf } from './moments.ts'

/** Beyond ±3 a pair lies far from the line: about 3 of 1,000 do where distances are normal. */
export const farResidual = 3

/** In the order of the pairs; undefined where there is no line, or all lie on it. */
export function studentisedResiduals(
  xs: ArrayLike<number>,
  ys: ArrayLike<number>,
  least?: number,
): Float64Array | undefined {
  const line = leastSquares(xs, ys, least)
  if (line.kind === 'none' || line.residualSd === 0) return undefined
  const { n, meanX, xx } = momentsOf(xs, ys)
  return Float64Array.from({ length: n }, (_, i) => {
    const x = xs[i] ?? 0
    const distance = (ys[i] ?? 0) - line.intercept - line.slope * x
    const free = 1 - 1 / n - (x - meanX) ** 2 / xx
    // A pair alone at its x decides the line: it lies on it.
    return free > 1e-12 ? distance / (line.residualSd * Math.sqrt(free)) : 0
  })
}
