// Means, sums of squares and of products about the means, in two passes: stable where values are large and differ little.
// xx = Σ(x − x̄)², yy = Σ(y − ȳ)², xy = Σ(x − x̄)(y − ȳ). Source: Chan, Golub & LeVeque 1983.
// Example: (1, 1), (2, 3), (3, 2) → means 2 and 2, xx 2, yy 2, xy 1.

export interface Moments {
  readonly n: number
  readonly meanX: number
  readonly meanY: number
  readonly xx: number
  readonly yy: number
  readonly xy: number
}

/** Equal values have exactly no sum of squares, whatever rounding their mean suffers. Throws for unequal lengths. */
export function momentsOf(xs: ArrayLike<number>, ys: ArrayLike<number>): Moments {
  const n = xs.length
  if (ys.length !== n) throw new RangeError(`${n} values in pairs with ${ys.length}`)
  const meanX = meanOf(xs)
  const meanY = meanOf(ys)
  let xx = 0
  let yy = 0
  let xy = 0
  for (let i = 0; i < n; i++) {
    const dx = (xs[i] ?? 0) - meanX
    const dy = (ys[i] ?? 0) - meanY
    xx += dx * dx
    yy += dy * dy
    xy += dx * dy
  }
  return { n, meanX, meanY, xx: areEqual(xs) ? 0 : xx, yy: areEqual(ys) ? 0 : yy, xy }
}

function meanOf(values: ArrayLike<number>): number {
  let sum = 0
  for (let i = 0; i < values.length; i++) sum += values[i] ?? 0
  return values.length === 0 ? 0 : sum / values.length
}

function areEqual(values: ArrayLike<number>): boolean {
  for (let i = 1; i < values.length; i++) if (values[i] !== values[0]) return false
  return true
}
