// Ranks from the least value, 1, to the greatest, n; equal values share the mean of their places.
// Convention: as R's rank(ties.method = "average") and scipy's rankdata. Source: Kendall 1945.
// Example: 10, 20, 20, 5 → 2, 3.5, 3.5, 1.

/** Ranks in the order of the values; none for no values. All values must be finite. */
export function averageRanks(values: ArrayLike<number>): Float64Array {
  // Sorting plain numbers and looking each up is several times faster than sorting places by a comparison.
  const sorted = Float64Array.from(values).sort()
  const rankOf = new Map<number, number>()
  for (let [start, end] = [0, 0]; start < sorted.length; start = end) {
    const value = sorted[start] ?? 0
    while (end < sorted.length && sorted[end] === value) end += 1
    // Places start + 1 … end have this mean.
    rankOf.set(value, (start + 1 + end) / 2)
  }
  return Float64Array.from(values, (value) => rankOf.get(value) ?? Number.NaN)
}
