// Kendall's τ-b: of all pairs of pairs, how many more are in the same order than in the opposite one, ties set aside.
// τ-b = (C − D) / √((N − T_x)(N − T_y)), N = n(n − 1)/2, T the pairs tied in x or in y. Convention: as R's cor(method =
// "kendall") and scipy's kendalltau. Source: Kendall 1945; counted in n log n steps as Knight 1966.
// Example: (1, 1), (2, 3), (3, 2): in order (1,2), (1,3), opposite (2,3) → τ = (2 − 1)/3 = 0.333.
import { leastPairs, type Correlation } from './correlation.ts'

/** Fewer than `least` pairs or no variation: `none`. Without an interval. */
export function kendall(xs: ArrayLike<number>, ys: ArrayLike<number>, least = leastPairs): Correlation {
  const n = xs.length
  if (ys.length !== n) throw new RangeError(`${n} values in pairs with ${ys.length}`)
  if (n < least) return { kind: 'none', reason: 'tooFew', n }
  const x = (i: number) => xs[i] ?? 0
  const y = (i: number) => ys[i] ?? 0
  const order = Uint32Array.from({ length: n }, (_, i) => i).sort((a, b) => x(a) - x(b) || y(a) - y(b))
  const sortedX = Float64Array.from(order, x)
  const sortedY = Float64Array.from(order, y)
  const pairs = (n * (n - 1)) / 2
  const tiedX = tiedPairs(n, (i) => sortedX[i] === sortedX[i - 1])
  const tiedBoth = tiedPairs(n, (i) => sortedX[i] === sortedX[i - 1] && sortedY[i] === sortedY[i - 1])
  // Within equal x the y ascend, so that only pairs in the opposite order are swapped.
  const swaps = sortBySwaps(sortedY)
  const tiedY = tiedPairs(n, (i) => sortedY[i] === sortedY[i - 1])
  if (tiedX === pairs || tiedY === pairs) return { kind: 'none', reason: 'allEqual', n }
  const surplus = pairs - tiedX - tiedY + tiedBoth - 2 * swaps
  return { kind: 'value', r: surplus / Math.sqrt(pairs - tiedX) / Math.sqrt(pairs - tiedY), n }
}

/** Pairs inside runs of places that equal the one before them: t(t − 1)/2 each. */
function tiedPairs(n: number, equalsLast: (i: number) => boolean): number {
  let pairs = 0
  let run = 0
  for (let i = 1; i < n; i++) {
    run = equalsLast(i) ? run + 1 : 0
    pairs += run
  }
  return pairs
}

/** Sorts in place by merging and returns how many neighbours a bubble sort would have swapped. */
function sortBySwaps(values: Float64Array): number {
  const n = values.length
  const merged = new Float64Array(n)
  let swaps = 0
  for (let size = 1; size < n; size *= 2) {
    for (let start = 0; start < n; start += 2 * size) {
      const middle = Math.min(start + size, n)
      const end = Math.min(start + 2 * size, n)
      let left = start
      let right = middle
      for (let place = start; place < end; place++) {
        const isRight = left >= middle || (right < end && (values[right] ?? 0) < (values[left] ?? 0))
        if (isRight) swaps += middle - left
        merged[place] = values[isRight ? right++ : left++] ?? 0
      }
    }
    values.set(merged)
  }
  return swaps
}
