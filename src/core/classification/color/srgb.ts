// sRGB hex ↔ linear light, 0 to 1 per channel. Formulas: IEC 61966-2-1. Worked example: #808080 → 0.2159 each.

export type LinearRgb = readonly [red: number, green: number, blue: number]

const toLinear = (c: number) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)
const toGamma = (c: number) => (c <= 0.0031308 ? 12.92 * c : 1.055 * c ** (1 / 2.4) - 0.055)

const channel = (hex: string, at: number) => toLinear(Number.parseInt(hex.slice(at, at + 2), 16) / 255)

/** Of `#rrggbb`. */
export const linearOf = (hex: string): LinearRgb => [channel(hex, 1), channel(hex, 3), channel(hex, 5)]

const byte = (linear: number) =>
  Math.round(Math.min(1, Math.max(0, toGamma(linear))) * 255)
    .toString(16)
    .padStart(2, '0')

/** What cannot be shown is cut off at the nearest channel value. */
export const hexOfLinear = ([red, green, blue]: LinearRgb): string =>
  `#${byte(red)}${byte(green)}${byte(blue)}`
