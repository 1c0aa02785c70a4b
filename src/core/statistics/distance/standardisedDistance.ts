// How unlike things are in several dimensions at once: Euclidean distance of z-scores,
// d = √(Σ w_k (z_ik − z_jk)²), z = (x − mean) / s with s over n − 1, weights 1 where none are given.
// A dimension that one of the two lacks is left out and the sum scaled up to all dimensions, Σw / Σw present, as R's dist();
// with less than three quarters of the weight present there is no distance.
// Source: CIPFA nearest neighbours (standardised variables, Euclidean); domain.md 3.8. Units: standard deviations.
// Example: (10, 20, 3), (12, 18, 4), (30, 10, 9), (11, 22, 2), (28, 12, 8) from the first: 0, 0.541, 3.394, 0.512, 2.875.

/** Mean and standard deviation (n − 1) of the n values of a dimension. */
export interface Standard {
  readonly mean: number
  readonly deviation: number
  readonly n: number
}
interface Distance {
  readonly distance: number
  /** How many dimensions both have. */
  readonly dimensions: number
}

/** Part of the weight that must be present in both. */
const leastPresent = 0.75

/** NaN stands for no value. Undefined for fewer than two values or values all equal: such a dimension tells nothing apart. */
export function standardOf(values: ArrayLike<number>): Standard | undefined {
  let n = 0
  let sum = 0
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? Number.NaN
    if (Number.isNaN(value)) continue
    n++
    sum += value
  }
  const mean = sum / n
  let squares = 0
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? Number.NaN
    if (!Number.isNaN(value)) squares += (value - mean) ** 2
  }
  const deviation = Math.sqrt(squares / (n - 1))
  return n > 1 && deviation > 1e-12 * Math.abs(mean) ? { mean, deviation, n } : undefined
}

/** A dimension: a value for each thing, NaN where it has none. `weight` above 0; 1 where absent. */
export interface Dimension {
  readonly values: ArrayLike<number>
  readonly standard: Standard
  readonly weight?: number
}

/** Distance between the things at two places in the dimensions; undefined where too few dimensions are known of both. */
export function standardisedDistance(
  dimensions: readonly Dimension[],
  one: number,
  other: number,
): Distance | undefined {
  let squares = 0
  let present = 0
  let all = 0
  let shared = 0
  for (const { values, standard, weight = 1 } of dimensions) {
    all += weight
    const apart = ((values[one] ?? Number.NaN) - (values[other] ?? Number.NaN)) / standard.deviation
    if (Number.isNaN(apart)) continue
    squares += weight * apart * apart
    present += weight
    shared++
  }
  if (shared === 0 || present < leastPresent * all - 1e-9) return undefined
  return { distance: Math.sqrt((squares * all) / present), dimensions: shared }
}
