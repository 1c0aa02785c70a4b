// sRGB hex ↔ CIE L*a*b* (D65), where equal steps look about equal. Formulas: CIE 15:2004 and IEC 61966-2-1.
// Worked example: #ffffff ↔ L 100, a 0, b 0; #ff0000 → L 53.24, a 80.09, b 67.20.

export type Lab = readonly [lightness: number, a: number, b: number]

/** Reference white D65, Y = 1. */
const white = [0.95047, 1, 1.08883] as const
const epsilon = 216 / 24389
const kappa = 24389 / 27

const toLinear = (c: number) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)
const toGamma = (c: number) => (c <= 0.0031308 ? 12.92 * c : 1.055 * c ** (1 / 2.4) - 0.055)
const compress = (t: number) => (t > epsilon ? Math.cbrt(t) : (kappa * t + 16) / 116)
const expand = (f: number) => (f ** 3 > epsilon ? f ** 3 : (116 * f - 16) / kappa)

const channel = (hex: string, at: number) => toLinear(Number.parseInt(hex.slice(at, at + 2), 16) / 255)

export function labOf(hex: string): Lab {
  const [r, g, b] = [channel(hex, 1), channel(hex, 3), channel(hex, 5)]
  const x = compress((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / white[0])
  const y = compress((0.2126729 * r + 0.7151522 * g + 0.072175 * b) / white[1])
  const z = compress((0.0193339 * r + 0.119192 * g + 0.9503041 * b) / white[2])
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}

const byte = (linear: number) =>
  Math.round(Math.min(1, Math.max(0, toGamma(linear))) * 255)
    .toString(16)
    .padStart(2, '0')

export function hexOf([lightness, a, b]: Lab): string {
  const fy = (lightness + 16) / 116
  const x = expand(fy + a / 500) * white[0]
  const y = expand(fy) * white[1]
  const z = expand(fy - b / 200) * white[2]
  const red = byte(3.2404542 * x - 1.5371385 * y - 0.4985314 * z)
  const green = byte(-0.969266 * x + 1.8760108 * y + 0.041556 * z)
  const blue = byte(0.0556434 * x - 0.2040259 * y + 1.0572252 * z)
  return `#${red}${green}${blue}`
}
