// The rank of an area on a scale that spreads the greatest need: the tenth with the most has half of the scale.
// Definition: X = −23 ln(1 − R(1 − e^(−100/23))), R = rank/n, 1 the greatest need. From 0 to 100, without unit.
// Source: Indices of Deprivation 2000 to 2019; Scottish Indices of Deprivation 2003, appendix 5. Example: R 0.9 → 50.426654.
// It loses how far apart areas lie, and favours one extreme need over several moderate ones.

/** Undefined beyond 0 to 1. */
export function exponentialRank(share: number): number | undefined {
  if (!(share >= 0 && share <= 1)) return undefined
  return share === 0 ? 0 : -23 * Math.log(1 - share * (1 - Math.exp(-100 / 23)))
}
