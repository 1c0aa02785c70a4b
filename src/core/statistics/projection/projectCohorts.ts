// One step of a population projection by the cohort-component method: those who survive are one group older, the children
// born meanwhile are the youngest group, and those who moved in or out are added last.
// Definition: N_{a+1,t+1} = N_{a,t}·s_a + M_{a+1}; the last group is open, its own survivors stay in it. Births
// B = Σ f_a (N_{a,t} + N*_{a,t+1})/2, N* the survivors before migration: the mean of those who may bear. N_0 = B·s_0 + M_0.
// Convention: all groups as wide as the step, rates per head and step, one sex; for two, births are shared out before.
// Source: Preston, Heuveline & Guillot 2001, ch. 6. Units: people. Example: N 100, 120, 150, 130; s 0.99, 0.98, 0.90, 0.5;
// f 0, 0.30, 0.20, 0; s_0 0.995; M 1, 2, −1, 0 → births 59.61; 60.31195, 101, 116.6, 200; total 477.91195.

export interface CohortStep {
  /** By group, youngest first, the last one open. */
  readonly people: readonly number[]
  /** Share of each group alive one step later; of the last, that stays in it. */
  readonly survival: readonly number[]
  /** Children per head of each group; none of the youngest. */
  readonly fertility: readonly number[]
  /** Share of the children alive at the end of the step. */
  readonly childSurvival: number
  /** Those who came less those who went, by the group they are in at the end. */
  readonly migration: readonly number[]
}

export type ProjectedCohorts =
  | { readonly kind: 'people'; readonly people: readonly number[]; readonly births: number }
  /** `emptied`: more would leave a group than are in it. */
  | {
      readonly kind: 'none'
      readonly reason: 'lengths' | 'people' | 'survival' | 'fertility' | 'migration' | 'emptied'
    }

const isShare = (x: number) => x >= 0 && x <= 1
const isCount = (x: number) => x >= 0 && Number.isFinite(x)

function faultOf({ people, survival, fertility, childSurvival, migration }: CohortStep) {
  const groups = people.length
  if (groups < 2 || [survival, fertility, migration].some((list) => list.length !== groups)) return 'lengths'
  if (!people.every(isCount)) return 'people'
  if (!survival.every(isShare) || !isShare(childSurvival)) return 'survival'
  if (!fertility.every(isCount) || fertility[0] !== 0) return 'fertility'
  return migration.every(Number.isFinite) ? undefined : 'migration'
}

export function projectCohorts(step: CohortStep): ProjectedCohorts {
  const reason = faultOf(step)
  if (reason) return { kind: 'none', reason }
  const { people, survival, fertility, childSurvival, migration } = step
  const aged = people.map(() => 0)
  for (const [a, count] of people.entries()) {
    const next = Math.min(a + 1, people.length - 1)
    aged[next] = (aged[next] ?? 0) + count * (survival[a] ?? 0)
  }
  const births = fertility.reduce((sum, f, a) => sum + (f * ((people[a] ?? 0) + (aged[a] ?? 0))) / 2, 0)
  aged[0] = births * childSurvival
  const projected = aged.map((count, a) => count + (migration[a] ?? 0))
  if (projected.some((count) => count < 0)) return { kind: 'none', reason: 'emptied' }
  return { kind: 'people', people: projected, births }
}
