// Gini coefficient of cases over people: twice the area between the Lorenz curve and the diagonal,
// G = 1 − Σ (P_i − P_{i−1})(X_i + X_{i−1}). 0: the same share everywhere; towards 1: all cases in one small area.
// Source: Gini 1912, Lorenz 1905. Example: 10 and 30 cases of 100 people each → 1 − (0.5·0.25 + 0.5·1.25) = 0.25.
import type { Lorenz } from './lorenz.ts'

export type Concentration =
  { readonly kind: 'value'; readonly gini: number } | Extract<Lorenz, { kind: 'none' }>

/** Of a Lorenz curve, and undefined as it is: no people, no cases, fewer than two areas. */
export function concentration(curve: Lorenz): Concentration {
  if (curve.kind === 'none') return curve
  let twice = 0
  for (const [i, point] of curve.points.entries()) {
    const before = curve.points[i - 1]
    if (before) twice += (point.people - before.people) * (point.cases + before.cases)
  }
  return { kind: 'value', gini: Math.max(0, 1 - twice) }
}
