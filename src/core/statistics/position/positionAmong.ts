// Where a value stands among others, 0 (the lowest) to 100 (the highest): the inverse of the quantile of type 7.
// Definition: one of the n values stands at 100 · (mid-rank − 1) / (n − 1), equals sharing the middle of their ranks; a value
// between two of them is put in by straight interpolation, one outside at 0 or 100.
// Convention: as Excel's QUANTILSRANG.INKL (PERCENTRANK.INC), but for ties, where Excel takes the lowest rank and this, as
// R's rank(ties.method = "average"), their middle: who shares a value must not be said to be lower. Source: Hyndman & Fan 1996.
// Worked example: 1, 1, 1, 2, 3, 4, 8, 11, 12, 13: 2 → 33.3, 5 → 58.3, 1 → 11.1.

/** Index of the first of `sorted` that is not below `x` (or, `isAbove`, that is above it). */
function boundOf(sorted: ArrayLike<number>, x: number, isAbove: boolean): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const value = sorted[middle] ?? Infinity
    if (value < x || (isAbove && value === x)) low = middle + 1
    else high = middle
  }
  return low
}

/** `sorted` ascending and finite. Undefined for fewer than two values: there is nothing to stand among. */
export function positionAmong(sorted: ArrayLike<number>, x: number): number | undefined {
  const n = sorted.length
  if (n < 2) return undefined
  const below = boundOf(sorted, x, false)
  const upTo = boundOf(sorted, x, true)
  if (upTo > below) return (100 * (below + upTo - 1)) / 2 / (n - 1)
  const [a, b] = [sorted[below - 1], sorted[below]]
  if (a === undefined) return 0
  if (b === undefined) return 100
  return (100 * (below - 1 + (x - a) / (b - a))) / (n - 1)
}
