// Ranks from the least value, 1, to the greatest, n; equal values share the mean of their places.
// Convention: as R's rank(ties.method = "average") and scipy's rankdata. Source: Kendall 1945.
// Example: 10, 20, 20, 5 → 2, 3.5, 3.5, 1.

/** Ranks in the order of the values; none for no values. All values must be finite. */
export function averageRanks(values: ArrayLike<number>): Float64Array {
  // Sorting plain numbers and looking each up is several times faster than sorting places by a comparison.
  const sorted = Float64Array.from(values).sort()
  return Float64Array.from(values, (value) => {
    const below = countWhere(sorted, (x) => x < value)
    const upTo = countWhere(sorted, (x) => x <= value)
    // Places below + 1 … upTo have this mean.
    return (below + 1 + upTo) / 2
  })
}

/** How many at the beginning of `sorted` hold, where those that hold come first. */
function countWhere(sorted: Float64Array, holds: (x: number) => boolean): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(sorted[middle] ?? 0)) low = middle + 1
    else high = middle
  }
  return low
}
