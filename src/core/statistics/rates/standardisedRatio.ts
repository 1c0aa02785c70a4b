// How many more cases an area has than it would have, were each age group as often affected as in the standard population.
// Definition: Σ x_a / Σ n_a (X_a/N_a), X and N of the standard (indirect standardisation). No unit; 1 is as expected.
// Source: Breslow & Day 1987; as PySAL's standardized_mortality_ratio. Example: 95 cases; 100, 100, 110, 90 people; standard
// 100 of 1,000, 45 of 900, 120 of 1,000, 100 of 900 → 38.2 expected, 2.48691099.

export interface IndirectGroup {
  readonly cases: number
  readonly people: number
  readonly standard: { readonly cases: number; readonly people: number }
}

/** Undefined where none is to be expected, or an age group of the standard is without people. */
export function standardisedRatio(groups: readonly IndirectGroup[]): number | undefined {
  if (!groups.every(({ standard }) => standard.people > 0)) return undefined
  const expected = groups.reduce(
    (sum, { people, standard }) => sum + (people * standard.cases) / standard.people,
    0,
  )
  return expected > 0 ? groups.reduce((sum, { cases }) => sum + cases, 0) / expected : undefined
}
