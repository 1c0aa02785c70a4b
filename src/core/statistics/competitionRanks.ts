// Competition rank ("1224"): 1 + number of values strictly greater; equals share a rank and the next one is left out.
// Source: standard competition ranking, as R's rank(-x, ties.method = "min").
// Example: 12, 30, 30, 7 → ranks 3, 1, 1, 4; tied 1, 2, 2, 1.

export interface CompetitionRank {
  readonly rank: number
  /** Values that share this rank, itself included. */
  readonly tied: number
}

/** Ranks in the order of `values`, the greatest value first in rank. Values must be finite. */
export function competitionRanks(values: readonly number[]): readonly CompetitionRank[] {
  const unranked = values.find((value) => !Number.isFinite(value))
  if (unranked !== undefined) throw new Error(`competitionRanks: ${unranked} cannot be ranked`)
  const descending = new Float64Array(values).toSorted().toReversed()
  const byValue = new Map<number, { rank: number; tied: number }>()
  for (const [i, value] of descending.entries()) {
    const known = byValue.get(value)
    if (known) known.tied++
    else byValue.set(value, { rank: i + 1, tied: 1 })
  }
  return values.flatMap((value) => byValue.get(value) ?? [])
}
