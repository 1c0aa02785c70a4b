// Standard deviations from the mean: mean ± m · s, s with divisor n − 1. Which m follows from the number of classes: an odd
// number has a middle class around the mean, an even one a limit at the mean. Limits beyond the values are left out.
// Source: mapclassify StdMean (m = 1, 2), classInt "sd". Worked example: T20, 3 classes → 3.00997, 18.97003 (10.99 ± 7.98003).
import { extent, limitsInside } from './extent.ts'

/** m above the mean, by number of classes; 0 is the limit at the mean. */
const multiples: Readonly<Record<number, readonly number[]>> = {
  2: [0],
  3: [1],
  4: [0, 1],
  5: [1, 2],
  6: [0, 1, 2],
  7: [0.5, 1, 1.5],
  8: [0, 0.5, 1, 1.5],
  9: [0.5, 1, 1.5, 2],
}

function meanAndDeviation(values: ArrayLike<number>): readonly [number, number] {
  const n = values.length
  let [sum, squares] = [0, 0]
  for (let i = 0; i < n; i++) sum += values[i] ?? 0
  const mean = sum / n
  for (let i = 0; i < n; i++) squares += ((values[i] ?? 0) - mean) ** 2
  return [mean, Math.sqrt(squares / (n - 1))]
}

/** Inner limits; none for fewer than two distinct values. */
export function sdBreaks(values: ArrayLike<number>, count: number): readonly number[] {
  const range = extent(values)
  if (!range || range[0] === range[1]) return []
  const [mean, deviation] = meanAndDeviation(values)
  const steps = multiples[count] ?? []
  return limitsInside(
    steps.flatMap((m) => (m === 0 ? [mean] : [mean - m * deviation, mean + m * deviation])),
    range,
  )
}
