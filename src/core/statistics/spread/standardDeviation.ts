// Standard deviation: the root of the mean squared distance to the mean. Two conventions, always named where one is shown:
// `sample` divides by n − 1 (R's sd, Excel STABW.S), `population` by n (numpy's std, Excel STABW.N, jStat).
// Source: Gauss 1823; T20: 7.98003 with n − 1, 7.77798 with n. Example: 2, 4, 4, 6 → sample 1.6330, population 1.4142.

export type Divisor = 'sample' | 'population'

/** In the unit of the values. Undefined for no value, and by n − 1 for one. */
export function standardDeviation(values: ArrayLike<number>, divisor: Divisor): number | undefined {
  const n = values.length
  const by = divisor === 'sample' ? n - 1 : n
  if (by < 1) return undefined
  let sum = 0
  for (let i = 0; i < n; i++) sum += values[i] ?? 0
  const mean = sum / n
  let squares = 0
  for (let i = 0; i < n; i++) squares += ((values[i] ?? 0) - mean) ** 2
  return Math.sqrt(squares / by)
}
