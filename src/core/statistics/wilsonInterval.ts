// How far a share may vary by chance: the score interval of Wilson (1927), without continuity correction.
// Definition: (2x + z² ± z √(z² + 4x(1 − x/n))) / (2(n + z²)). Source: Newcombe 1998, method 3.
// Worked example: 81 of 263 → 0.2553 to 0.3662.

/** Two-sided 95 % point of the standard normal distribution. */
export const z95 = 1.959963984540054

/** Limits of x/n as fractions in [0, 1], 95 % unless another `z` is given. Needs 0 ≤ x ≤ n and n > 0; throws otherwise. */
export function wilsonInterval(x: number, n: number, z = z95): readonly [number, number] {
  if (!(n > 0 && x >= 0 && x <= n)) throw new RangeError(`Wilson interval of ${x} of ${n}`)
  const z2 = z * z
  const spread = z * Math.sqrt(z2 + 4 * x * (1 - x / n))
  const scale = 2 * (n + z2)
  const lower = x === 0 ? 0 : (2 * x + z2 - spread) / scale
  const upper = x === n ? 1 : (2 * x + z2 + spread) / scale
  return [Math.max(0, lower), Math.min(1, upper)]
}
