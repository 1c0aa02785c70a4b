// The one convention of class membership: class i holds (breaks[i−1], breaks[i]]; the first one also everything below.
// Breaks are inner limits, ascending. Worked example: breaks 5, 9 → 5 is in class 0, 5.1 and 9 in class 1, 9.1 in class 2.

/** Index of the class of a value, 0 to breaks.length. */
export function classify(value: number, breaks: readonly number[]): number {
  let [low, high] = [0, breaks.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (value <= (breaks[middle] ?? Infinity)) high = middle
    else low = middle + 1
  }
  return low
}
