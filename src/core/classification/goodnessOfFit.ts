// Goodness of variance fit: GVF = 1 − Σ_j Σ_{i∈j} (x_i − x̄_j)² / Σ (x_i − x̄)², 0 (classes explain nothing) to 1 (no spread
// within classes). Source: Armstrong, Xiao & Bennett 2003, as classInt's jenks.tests. Worked example: T20 in five natural
// classes → 0.964854751707.
import { classify } from './classify.ts'

/** Undefined without limits, without values, or where all are equal. */
export function goodnessOfFit(values: ArrayLike<number>, breaks: readonly number[]): number | undefined {
  if (breaks.length === 0) return undefined
  const middle = values[0] ?? 0
  const classes = breaks.length + 1
  const [n, sums, squares] = [new Float64Array(classes), new Float64Array(classes), new Float64Array(classes)]
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? 0
    const own = classify(value, breaks)
    n[own] = (n[own] ?? 0) + 1
    sums[own] = (sums[own] ?? 0) + (value - middle)
    squares[own] = (squares[own] ?? 0) + (value - middle) ** 2
  }
  let [within, allSquares, allSums] = [0, 0, 0]
  for (const [own, size] of n.entries()) {
    if (size === 0) continue
    const [sum, square] = [sums[own] ?? 0, squares[own] ?? 0]
    within += Math.max(0, square - sum ** 2 / size)
    allSquares += square
    allSums += sum
  }
  const total = allSquares - allSums ** 2 / values.length
  return total > 0 ? Math.min(1, Math.max(0, 1 - within / total)) : undefined
}
