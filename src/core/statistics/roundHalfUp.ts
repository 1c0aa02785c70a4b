// Commercial rounding, half away from zero (DIN 1333), of what a decimal number says rather than of its binary shadow:
// 1.005 → 1.01, −2.5 → −3, 100 · 29 / 1000 = 2.9000000000000004 → 2.9. Fifteen digits are what a double holds for sure.

const powers = Array.from({ length: 16 }, (_, digits) => Number(`1e${digits}`))

/** Far from a half the direction is beyond doubt: whole / power is the very number that the digits spell. */
function plainly(size: number, power: number): number | undefined {
  const scaled = size * power
  if (!(scaled < 1e12)) return undefined
  const distance = Math.abs(scaled - Math.floor(scaled) - 0.5)
  return distance > 1e-3 ? Math.round(scaled) / power : undefined
}

function byDigits(size: number, decimals: number): number {
  const [digits, exponent] = size.toExponential(14).split('e')
  const shifted = Math.round(Number(`${digits}e${Number(exponent) + decimals}`))
  const [whole, power = '0'] = String(shifted).split('e')
  return Number(`${whole}e${Number(power) - decimals}`)
}

/** The nearest number with `decimals` digits behind the point; never −0. */
export function roundHalfUp(value: number, decimals: number): number {
  const size = Math.abs(value)
  const power = powers[decimals]
  const rounded = (power === undefined ? undefined : plainly(size, power)) ?? byDigits(size, decimals)
  return value < 0 && rounded !== 0 ? -rounded : rounded
}
