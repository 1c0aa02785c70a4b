// Rates of small and large areas on one footing, for Moran's I: each rate's distance from the common one, in units of what
// is to be expected of an area of that size.
// Definition: z_i = (r_i − m)/√v_i, r = x/n, m = Σx/Σn, v_i = a + m/n_i, a = Σn(r − m)²/Σn − m/n̄; where v_i would be negative,
// m/n_i. Moran's I of these z is "Moran for rates". Source: Assunção & Reis 1999; as PySAL's assuncao_rate. No unit.
// Example: 10 of 100, 20 of 200, 30 of 100: m 0.15, a 0.006375 → −0.563436, −0.592349, 1.690309.
import type { Counts } from '../spread/weightedMean.ts'

export type StandardisedRates =
  | { readonly kind: 'rates'; readonly z: readonly number[] }
  | { readonly kind: 'none'; readonly reason: 'tooFew' | 'noPeople' | 'noCases' }

/** Fewer than two areas: `tooFew`. An area without people: `noPeople`, it is to be left out before. */
export function empiricalBayesRates(areas: readonly Counts[]): StandardisedRates {
  if (areas.length < 2) return { kind: 'none', reason: 'tooFew' }
  if (!areas.every(({ denominator }) => denominator > 0)) return { kind: 'none', reason: 'noPeople' }
  const cases = areas.reduce((sum, { numerator }) => sum + numerator, 0)
  const people = areas.reduce((sum, { denominator }) => sum + denominator, 0)
  if (cases <= 0) return { kind: 'none', reason: 'noCases' }
  const common = cases / people
  const apart = areas.map(({ numerator, denominator }) => numerator / denominator - common)
  const spread =
    areas.reduce((sum, { denominator }, i) => sum + denominator * (apart[i] ?? 0) ** 2, 0) / people
  const between = spread - (common * areas.length) / people
  const z = areas.map(({ denominator }, i) => {
    const byChance = common / denominator
    const variance = between + byChance
    return (apart[i] ?? 0) / Math.sqrt(variance > 0 ? variance : byChance)
  })
  return { kind: 'rates', z }
}
