// The value of several areas together, from their counts: per · Σ x / Σ N. Never the mean of their rates: that would let
// a hamlet count as much as a town. Source: any textbook; T20: 14.446 % where the mean of the rates is 10.99 %.
// Example: 1 of 10 and 90 of 100, per 100 → 82.7, not 50.

export interface Counts {
  readonly numerator: number
  readonly denominator: number
}

/** In the unit of `per` (100: per cent). Undefined where the denominators add up to nothing. 0 is a value. */
export function weightedMean(counts: readonly Counts[], per: number): number | undefined {
  const numerator = counts.reduce((sum, count) => sum + count.numerator, 0)
  const denominator = counts.reduce((sum, count) => sum + count.denominator, 0)
  return denominator > 0 ? (per * numerator) / denominator : undefined
}
