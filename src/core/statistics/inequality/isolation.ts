// Isolation xPx = Σ (x_i/X)(x_i/N_i): the share of cases among the neighbours of an average case; exposure is what is left
// to 1. Both depend on how large the group is; corrected η² = (xPx − P)/(1 − P) with P = X/N takes that away.
// Source: Bell 1954, Lieberson 1981. Example: 10, 20, 30, 40 of 100 each → xPx 0.30, P 0.25, corrected 0.0667.
import type { Group } from './lorenz.ts'

export type Isolation =
  | {
      readonly kind: 'value'
      readonly isolation: number
      readonly exposure: number
      /** P: the share in the whole, which isolation would be if the group were spread evenly. */
      readonly share: number
      /** Absent where everybody is a case. */
      readonly corrected?: number
    }
  | { readonly kind: 'none'; readonly reason: 'noCases' }

/** Without cases nobody has neighbours. Areas without people count for nothing. */
export function isolation(groups: readonly Group[]): Isolation {
  const peopled = groups.filter(({ people }) => people > 0)
  const cases = peopled.reduce((sum, group) => sum + group.cases, 0)
  const people = peopled.reduce((sum, group) => sum + group.people, 0)
  if (!(cases > 0)) return { kind: 'none', reason: 'noCases' }
  const own = peopled.reduce((sum, g) => sum + (g.cases / cases) * (g.cases / g.people), 0)
  const share = cases / people
  return {
    kind: 'value',
    isolation: own,
    exposure: 1 - own,
    share,
    ...(share < 1 && { corrected: (own - share) / (1 - share) }),
  }
}
