// Two-sided tail of the standard normal distribution: P(|Z| ≥ |z|).
// Definition: 1 − 2φ(z)·Σ z^(2k+1)/(1·3·…·(2k+1)) near the middle, and the continued fraction 2φ(z)/(z + 1/(z + 2/(z + …)))
// beyond 3. Source: Abramowitz & Stegun 1964, 26.2.11 and 26.2.14. Convention: R's 2 * pnorm(-abs(z)).
// Worked example: z = 1.96 → 0.05. Right to about twelve digits.

const density = (z: number) => Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)

function middle(z: number): number {
  let term = z
  let sum = z
  for (let k = 1; term > sum * 1e-17; k++) {
    term *= (z * z) / (2 * k + 1)
    sum += term
  }
  return 2 * density(z) * sum
}

function outside(z: number): number {
  let fraction = z
  for (let k = 120; k >= 1; k--) fraction = z + k / fraction
  return (2 * density(z)) / fraction
}

/** From 0 to 1. */
export function normalTail(z: number): number {
  const x = Math.abs(z)
  if (x === 0) return 1
  return x < 3 ? Math.max(0, 1 - middle(x)) : outside(x)
}
