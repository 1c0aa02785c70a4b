// The rate an area would have, were its people as old as a standard population: makes areas of different age comparable.
// Definition: Σ w_a (x_a/n_a) / Σ w_a over age groups a; variance Σ w_a² x_a/n_a² / (Σ w_a)². 95 % limits after Dobson:
// rate + √(variance/O)·(O_limit − O), O = Σ x_a, its limits by Byar. Below 10 cases in all: none, as PHEindicatormethods.
// Source: Dobson et al. 1991; Breslow & Day 1987. Unit: cases per head. Example: 8, 20, 45 of 4,000, 5,000, 2,500, standard
// 5,000, 3,500, 1,500 → 0.0051 (0.00395388 to 0.00646441); the crude rate is 0.00634783.
import { byarInterval } from '../poissonInterval.ts'

export interface AgeGroup {
  readonly cases: number
  readonly people: number
  /** People of that age in the standard population. */
  readonly standard: number
}

export type DirectRate =
  | { readonly kind: 'rate'; readonly value: number; readonly lower: number; readonly upper: number }
  | { readonly kind: 'none'; readonly reason: 'tooFew' | 'noPeople' }

const leastCases = 10

/** `noPeople`: an age group, or the standard, is without people, so that there is no rate to weigh. */
export function directRate(groups: readonly AgeGroup[]): DirectRate {
  const standard = groups.reduce((sum, group) => sum + group.standard, 0)
  if (standard <= 0 || !groups.every(({ people }) => people > 0)) return { kind: 'none', reason: 'noPeople' }
  const cases = groups.reduce((sum, group) => sum + group.cases, 0)
  if (cases < leastCases) return { kind: 'none', reason: 'tooFew' }
  let [value, variance] = [0, 0]
  for (const group of groups) {
    const weight = group.standard / standard
    value += (weight * group.cases) / group.people
    variance += (weight ** 2 * group.cases) / group.people ** 2
  }
  const [lower, upper] = byarInterval(cases)
  const scale = Math.sqrt(variance / cases)
  return {
    kind: 'rate',
    value,
    lower: value + scale * (lower - cases),
    upper: value + scale * (upper - cases),
  }
}
