// Theil–Sen line: the median of the slopes of all pairs, which one odd year cannot turn.
// Definition: slope = median of (y_j − y_i)/(t_j − t_i) over i < j with t_i ≠ t_j; intercept = median(y) − slope · median(t).
// 95 % interval (Sen 1968): the slopes of ranks (N ± z σ)/2 among the N sorted ones, σ² = [n(n−1)(2n+5) − Σt(t−1)(2t+5)]/18
// over groups of equal t and of equal y; halves are rounded to even. Convention: as scipy.stats.theilslopes, "separate".
// Source: Theil 1950, Sen 1968. Worked example: y = 5, 5, 6, 6, 7, 5, 8, 8 at t = 0 … 7 → 0.5 (0 to 0.6667).

export interface TimedValue {
  /** In years, or whatever the slope shall be "per". */
  readonly time: number
  readonly value: number
}

export interface TheilSen {
  /** Units of value per unit of time; so are its limits. */
  readonly slope: number
  readonly lower: number
  readonly upper: number
  /** Value of the line at time 0. */
  readonly intercept: number
}

const z95 = 1.959963984540054

function median(sorted: Float64Array): number {
  const half = sorted.length / 2
  const upper = sorted[Math.floor(half)] ?? 0
  return Number.isInteger(half) ? ((sorted[half - 1] ?? 0) + upper) / 2 : upper
}

const sorted = (numbers: readonly number[]) => new Float64Array(numbers).toSorted()

/** Σ k(k−1)(2k+5) over groups of equal numbers; 0 where all differ. */
export function tieSum(numbers: readonly number[]): number {
  const sizes = new Map<number, number>()
  for (const number of numbers) sizes.set(number, (sizes.get(number) ?? 0) + 1)
  let sum = 0
  for (const k of sizes.values()) sum += k * (k - 1) * (2 * k + 5)
  return sum
}

function roundHalfToEven(x: number): number {
  const floor = Math.floor(x)
  const rest = x - floor
  if (rest !== 0.5) return Math.round(x)
  return floor % 2 === 0 ? floor : floor + 1
}

function pairSlopes(points: readonly TimedValue[]): Float64Array {
  const slopes: number[] = []
  for (const [i, a] of points.entries())
    for (const b of points.slice(i + 1))
      if (a.time !== b.time) slopes.push((b.value - a.value) / (b.time - a.time))
  return sorted(slopes)
}

/** Undefined where no two points have different times. The order of the points makes no difference. */
export function theilSen(points: readonly TimedValue[]): TheilSen | undefined {
  const slopes = pairSlopes(points)
  if (slopes.length === 0) return undefined
  const times = points.map(({ time }) => time)
  const values = points.map(({ value }) => value)
  const n = points.length
  const variance = (n * (n - 1) * (2 * n + 5) - tieSum(times) - tieSum(values)) / 18
  const reach = z95 * Math.sqrt(Math.max(0, variance))
  const low = Math.max(0, roundHalfToEven((slopes.length - reach) / 2) - 1)
  const high = Math.min(slopes.length - 1, roundHalfToEven((slopes.length + reach) / 2))
  const slope = median(slopes)
  return {
    slope,
    lower: slopes[low] ?? slope,
    upper: slopes[high] ?? slope,
    intercept: median(sorted(values)) - slope * median(sorted(times)),
  }
}
