// Competition rank ("1224"): 1 + number of values strictly greater; equals share a rank and the next one is left out.
// Source: standard competition ranking, as R's rank(-x, ties.method = "min").
// Example: 12, 30, 30, 7 → ranks 3, 1, 1, 4; tied 1, 2, 2, 1.

export interface CompetitionRank {
  readonly rank: number
  /** Values that share this rank, itself included. */
  readonly tied: number
}

/** Ranks in the order of `values`, the greatest value first in rank; equal values share one object. Values must be finite. */
export function competitionRanks(values: readonly number[]): readonly CompetitionRank[] {
  const unranked = values.find((value) => !Number.isFinite(value))
  if (unranked !== undefined) throw new Error(`competitionRanks: ${unranked} cannot be ranked`)
  const ascending = new Float64Array(values).sort()
  const byValue = new Map<number, CompetitionRank>()
  for (let end = ascending.length; end > 0;) {
    const value = ascending[end - 1] ?? 0
    let start = end - 1
    while (start > 0 && ascending[start - 1] === value) start--
    byValue.set(value, { rank: ascending.length - end + 1, tied: end - start })
    end = start
  }
  // Every value was entered above.
  return values.map((value) => byValue.get(value) as CompetitionRank)
}
