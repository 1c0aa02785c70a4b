// Natural breaks (Fisher 1958, "Jenks"): the classes with the least sum of squared deviations from their means. Exact, over
// all values, ties counted and never separated. Dynamic programme over distinct values with divide and conquer.
// Many distinct values are first gathered into fine bins (their counts and means kept), as `binLimit` says.
// Worked example: T20 of docs, k = 5 → classes of 7, 6, 3, 3, 1 values, upper limits 6.1, 10.4, 15.6, 24.7 (31.5).

/** Up to so many distinct values the result is exact; above, neighbours are gathered into this many equal bins. */
const binLimit = 4096

interface Tally {
  /** Greatest value of each group, ascending. */
  readonly tops: readonly number[]
  readonly weights: readonly number[]
  readonly means: readonly number[]
}

function tally(values: readonly number[]): Tally {
  const sorted = Float64Array.from(values).sort()
  const [least, greatest] = [sorted[0] ?? 0, sorted.at(-1) ?? 0]
  let distinct = 0
  for (let i = 0; i < sorted.length; i++) if (i === 0 || sorted[i] !== sorted[i - 1]) distinct++
  const width = distinct > binLimit ? (greatest - least) / binLimit : 0
  const tops: number[] = []
  const weights: number[] = []
  const sums: number[] = []
  let bin = -1
  for (const value of sorted) {
    const own = width > 0 ? Math.min(binLimit - 1, Math.floor((value - least) / width)) : value
    const last = tops.length - 1
    if (last >= 0 && own === bin) {
      tops[last] = value
      weights[last] = (weights[last] ?? 0) + 1
      sums[last] = (sums[last] ?? 0) + value
    } else {
      tops.push(value)
      weights.push(1)
      sums.push(value)
      bin = own
    }
  }
  return { tops, weights, means: sums.map((sum, i) => sum / (weights[i] ?? 1)) }
}

/** Σ w, Σ w·x, Σ w·x² up to each group, around a middle value so that squares keep their digits. */
function squaresWithin({ weights, means }: Tally): (from: number, to: number) => number {
  const middle = means[means.length >> 1] ?? 0
  const n = means.length
  const [w, s, q] = [new Float64Array(n + 1), new Float64Array(n + 1), new Float64Array(n + 1)]
  for (let i = 0; i < n; i++) {
    const x = (means[i] ?? 0) - middle
    const weight = weights[i] ?? 0
    w[i + 1] = (w[i] ?? 0) + weight
    s[i + 1] = (s[i] ?? 0) + weight * x
    q[i + 1] = (q[i] ?? 0) + weight * x * x
  }
  return (from, to) => {
    const sum = (s[to + 1] ?? 0) - (s[from] ?? 0)
    const weight = (w[to + 1] ?? 0) - (w[from] ?? 0)
    return Math.max(0, (q[to + 1] ?? 0) - (q[from] ?? 0) - (sum * sum) / weight)
  }
}

/** One more class: best cost of the first j groups in m + 1 classes, with where the last class begins. */
function oneMoreClass(cost: Float64Array, within: (from: number, to: number) => number, m: number) {
  const n = cost.length
  const next = new Float64Array(n).fill(Infinity)
  const begins = new Int32Array(n)
  const solve = (low: number, high: number, first: number, last: number): void => {
    if (low > high) return
    const j = (low + high) >> 1
    let [best, at] = [Infinity, Math.max(first, m)]
    for (let i = Math.max(first, m); i <= Math.min(last, j); i++) {
      const own = (cost[i - 1] ?? 0) + within(i, j)
      if (own < best) [best, at] = [own, i]
    }
    next[j] = best
    begins[j] = at
    solve(low, j - 1, first, at)
    solve(j + 1, high, at, last)
  }
  solve(m, n - 1, m, n - 1)
  return { next, begins }
}

/** Inner limits (greatest value of each class but the last). Fewer distinct values than classes: fewer classes. */
export function naturalBreaks(values: readonly number[], count: number): readonly number[] {
  const groups = tally(values)
  const n = groups.tops.length
  const classes = Math.min(count, n)
  if (classes < 2) return []
  const within = squaresWithin(groups)
  let cost: Float64Array = Float64Array.from({ length: n }, (_, j) => within(0, j))
  const begins: Int32Array[] = []
  for (let m = 1; m < classes; m++) {
    const more = oneMoreClass(cost, within, m)
    cost = more.next
    begins.push(more.begins)
  }
  const limits: number[] = []
  let end = n - 1
  for (const own of begins.toReversed()) {
    end = (own[end] ?? 1) - 1
    limits.unshift(groups.tops[end] ?? 0)
  }
  return limits
}
