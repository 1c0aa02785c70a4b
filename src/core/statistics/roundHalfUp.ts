// Commercial rounding, half away from zero (DIN 1333), of what a decimal number says rather than of its binary shadow:
// 1.005 → 1.01, −2.5 → −3, 100 · 29 / 1000 = 2.9000000000000004 → 2.9. Fifteen digits are what a double holds for sure.

/** The nearest number with `decimals` digits behind the point; never −0. */
export function roundHalfUp(value: number, decimals: number): number {
  const [digits, exponent] = Math.abs(value).toExponential(14).split('e')
  const shifted = Math.round(Number(`${digits}e${Number(exponent) + decimals}`))
  const [whole, power = '0'] = String(shifted).split('e')
  const rounded = Number(`${whole}e${Number(power) - decimals}`)
  return value < 0 && rounded !== 0 ? -rounded : rounded
}
