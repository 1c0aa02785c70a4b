// An index of several indicators: each made comparable, turned so that more is more need, weighted and added.
// Definition: Σ w_k s_k / Σ w_k over the indicators a thing has, s the z-score with n − 1 (`deviations`), or
// (x − min)/(max − min) (`range`); of an indicator where more is better −z, or 1 − s. A thing with less than three quarters of
// the weight has no index; an indicator whose values are all equal tells nothing apart and drops out.
// Source: OECD & JRC 2008, Handbook on constructing composite indicators. Units: standard deviations, or 0 to 1.
// Example: 4, 6, 8, 10, 12 (more need) and 20, 18, 15, 12, 10 (less), equal weights, range → 0, 0.225, 0.5, 0.775, 1.
import { standardOf } from '../distance/standardisedDistance.ts'

export interface Ingredient {
  /** One for each thing; NaN where it has none. */
  readonly values: readonly number[]
  readonly weight: number
  readonly more: 'need' | 'relief'
}

const leastPresent = 0.75

function scoresOf({ values, more }: Ingredient, by: 'deviations' | 'range'): readonly number[] | undefined {
  const standard = standardOf(values)
  if (!standard) return undefined
  const known = values.filter((value) => !Number.isNaN(value))
  const [least, greatest] = [Math.min(...known), Math.max(...known)]
  const rising = values.map((value) =>
    by === 'range' ? (value - least) / (greatest - least) : (value - standard.mean) / standard.deviation,
  )
  if (more === 'need') return rising
  return rising.map((score) => (by === 'range' ? 1 - score : -score))
}

/** For each thing its index, or undefined. */
export function compositeScores(
  ingredients: readonly Ingredient[],
  by: 'deviations' | 'range' = 'deviations',
): readonly (number | undefined)[] {
  const used = ingredients.flatMap((ingredient) => {
    const scores = scoresOf(ingredient, by)
    return scores && ingredient.weight > 0 ? [{ scores, weight: ingredient.weight }] : []
  })
  const all = used.reduce((sum, { weight }) => sum + weight, 0)
  return (ingredients[0]?.values ?? []).map((_, i) => {
    let [sum, present] = [0, 0]
    for (const { scores, weight } of used) {
      const score = scores[i] ?? Number.NaN
      if (Number.isNaN(score)) continue
      sum += weight * score
      present += weight
    }
    return present > 0 && present >= leastPresent * all - 1e-9 ? sum / present : undefined
  })
}
