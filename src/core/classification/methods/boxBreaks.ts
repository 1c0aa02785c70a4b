// Box map: lower fence, quartiles (type 7) and upper fence with hinge 1.5 as limits, so that outliers are classes of their
// own. Fences beyond the values are left out, equal limits merged: up to six classes. Source: Anselin (GeoDa), mapclassify
// BoxPlot. Worked example: T20 → 5.325, 8.6, 13.725, 26.325 (the lower fence, −7.275, is below all values).
import { quantile } from '../../statistics/quantile.ts'
import { fencesOf } from '../boxFences.ts'
import { limitsInside } from './extent.ts'

export function boxBreaks(values: ArrayLike<number>): readonly number[] {
  const sorted = Float64Array.from(values).sort()
  const fences = fencesOf(sorted)
  const [least, greatest] = [sorted[0], sorted.at(-1)]
  if (!fences || least === undefined || greatest === undefined) return []
  const quartiles = [0.25, 0.5, 0.75].map((p) => quantile(sorted, p) ?? NaN)
  return limitsInside([fences[0], ...quartiles, fences[1]], [least, greatest])
}
