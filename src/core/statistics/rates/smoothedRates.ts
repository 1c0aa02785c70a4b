// Rates drawn towards the common one, the more so the smaller the area: what a layer "smoothed" would show. Never instead
// of the rates themselves.
// Definition: θ_i = w_i r_i + (1 − w_i) m, r = x/n, m = Σx/Σn, w_i = s²/(s² + m/n_i), s² = Σn(r − m)²/Σn − m/n̄, 0 if negative.
// Source: Marshall 1991 (global empirical Bayes); as PySAL's Empirical_Bayes. Unit: cases per head.
// Example: 10 of 100, 20 of 200, 30 of 100: m 0.15, s² 0.006375 → 0.109524, 0.105263, 0.271429.
import type { Counts } from '../spread/weightedMean.ts'

/** Of areas with people; undefined where one has none, or there is no area. Without cases anywhere all are 0. */
export function smoothedRates(areas: readonly Counts[]): readonly number[] | undefined {
  if (areas.length === 0 || !areas.every(({ denominator }) => denominator > 0)) return undefined
  const people = areas.reduce((sum, { denominator }) => sum + denominator, 0)
  const common = areas.reduce((sum, { numerator }) => sum + numerator, 0) / people
  const rates = areas.map(({ numerator, denominator }) => numerator / denominator)
  const spread =
    areas.reduce((sum, { denominator }, i) => sum + denominator * ((rates[i] ?? 0) - common) ** 2, 0) / people
  const between = Math.max(0, spread - (common * areas.length) / people)
  return areas.map(({ denominator }, i) => {
    const weight = between === 0 ? 0 : between / (between + common / denominator)
    return weight * (rates[i] ?? 0) + (1 - weight) * common
  })
}
