// Lorenz curve: areas from the lowest share of cases to the highest; which part of all cases falls on the first part of all
// people. An even spread is the diagonal. Points (P_i, X_i): cumulated people and cases as fractions of their totals.
// Source: Lorenz 1905; as segregation curve Duncan & Duncan 1955.
// Example: 10 and 30 cases of 100 people each → (0, 0), (0.5, 0.25), (1, 1): a quarter of the cases on half of the people.

/** Of the `people` of an area so many are `cases`; 0 ≤ cases ≤ people. */
export interface Group {
  readonly cases: number
  readonly people: number
}

export interface LorenzPoint<G extends Group = Group> {
  /** Cumulated fractions, 0 to 1, this area included. */
  readonly people: number
  readonly cases: number
  /** Absent at the origin. */
  readonly group?: G
}

export type Lorenz<G extends Group = Group> =
  | { readonly kind: 'curve'; readonly points: readonly LorenzPoint<G>[] }
  | { readonly kind: 'none'; readonly reason: 'noPeople' | 'noCases' | 'tooFew' }

/** Areas without people have no share and no place on the curve. Fewer than two areas: `tooFew`. */
export function lorenz<G extends Group>(groups: readonly G[]): Lorenz<G> {
  const peopled = groups.filter(({ people }) => people > 0)
  if (peopled.length === 0) return { kind: 'none', reason: 'noPeople' }
  if (peopled.length < 2) return { kind: 'none', reason: 'tooFew' }
  const sorted = peopled
    .map((group) => ({ group, share: group.cases / group.people }))
    .toSorted((a, b) => a.share - b.share)
  const allPeople = peopled.reduce((sum, { people }) => sum + people, 0)
  const allCases = peopled.reduce((sum, { cases }) => sum + cases, 0)
  if (!(allCases > 0)) return { kind: 'none', reason: 'noCases' }
  const points: LorenzPoint<G>[] = [{ people: 0, cases: 0 }]
  let [people, cases] = [0, 0]
  for (const { group } of sorted) {
    people += group.people
    cases += group.cases
    points.push({ people: people / allPeople, cases: cases / allCases, group })
  }
  return { kind: 'curve', points }
}

/**
 * Part of the cases on the first `people` (0 to 1) of all people: the curve, straight between its points.
 * Example: of the curve above at 0.25 → 0.125.
 */
export function lorenzAt(points: readonly LorenzPoint[], people: number): number {
  const after = points.findIndex((point) => point.people >= people)
  const to = points[after]
  const from = points[after - 1]
  if (!to) return 1
  if (!from || to.people === from.people) return to.cases
  return from.cases + ((people - from.people) / (to.people - from.people)) * (to.cases - from.cases)
}
