// What a correlation of pairs is, or why there is none. n is always the number of pairs it was computed from.

/** Below this many pairs no coefficient is stated: chance alone would often make it large. Source: domain.md 3.10. */
export const leastPairs = 10

export type Correlation =
  | {
      readonly kind: 'value'
      /** −1 to 1 */
      readonly r: number
      readonly n: number
      /** 95 % interval of r; absent below four pairs, where it is not defined. */
      readonly interval?: readonly [number, number]
    }
  /** `allEqual`: one of the two does not vary. */
  | { readonly kind: 'none'; readonly reason: 'tooFew' | 'allEqual'; readonly n: number }

/** Two-sided 95 % point of the standard normal distribution. */
const z95 = 1.959963984540054

/**
 * tanh(artanh r ± 1.96 · error), the interval on Fisher's scale. `error` is the standard error there: for Pearson's r
 * 1/√(n − 3). Example: r 0.5, n 28 → artanh 0.5493 ± 0.3920 → 0.156 to 0.736.
 */
export function fisherInterval(r: number, error: number): readonly [number, number] {
  if (Math.abs(r) === 1) return [r, r]
  const z = Math.atanh(r)
  return [Math.tanh(z - z95 * error), Math.tanh(z + z95 * error)]
}

/** Which way the two go together, where chance at 95 % does not explain it: the interval leaves zero out. */
export function directionOf(correlation: Correlation): 'rising' | 'falling' | 'unclear' {
  const [lower, upper] = (correlation.kind === 'value' && correlation.interval) || [0, 0]
  return lower > 0 ? 'rising' : upper < 0 ? 'falling' : 'unclear'
}

/** Decimals to show a coefficient with: two, more only where it would read as ±1 and is not. At most four. */
export function coefficientDigits(r: number): number {
  const gap = 1 - Math.abs(r)
  return gap === 0 || gap >= 0.005 ? 2 : gap >= 0.0005 ? 3 : 4
}
