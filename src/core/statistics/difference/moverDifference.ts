// Limits of a difference of two independent figures, recovered from the limits of each (MOVER, "square and add"):
// d − √((a − a_l)² + (b_u − b)²) and d + √((a_u − a)² + (b − b_l)²) with d = a − b.
// Source: Zou & Donner 2008, "Construction of confidence limits about effect measures". Units: those of the figures.
// Example: a = 5 (2 to 9), b = 1 (0 to 5): d 4, limits 4 − √(9 + 16) = −1 and 4 + √(16 + 1) = 8.123.

/** A figure with its limits, `lower` ≤ `value` ≤ `upper`. */
export interface Estimate {
  readonly value: number
  readonly lower: number
  readonly upper: number
}

/** a − b with limits of the same confidence as those given. Holds only where the two figures share nobody. */
export function moverDifference(a: Estimate, b: Estimate): Estimate {
  const value = a.value - b.value
  return {
    value,
    lower: value - Math.hypot(a.value - a.lower, b.upper - b.value),
    upper: value + Math.hypot(a.upper - a.value, b.value - b.lower),
  }
}
