// sRGB hex ↔ CIE L*a*b* (D65), where equal steps look about equal. Formulas: CIE 15:2004.
// Worked example: #ffffff ↔ L 100, a 0, b 0; #ff0000 → L 53.24, a 80.09, b 67.20.

import { hexOfLinear, linearOf } from './srgb.ts'

export type Lab = readonly [lightness: number, a: number, b: number]

/** Reference white D65, Y = 1. */
const white = [0.95047, 1, 1.08883] as const
const epsilon = 216 / 24389
const kappa = 24389 / 27

const compress = (t: number) => (t > epsilon ? Math.cbrt(t) : (kappa * t + 16) / 116)
const expand = (f: number) => (f ** 3 > epsilon ? f ** 3 : (116 * f - 16) / kappa)

export function labOf(hex: string): Lab {
  const [r, g, b] = linearOf(hex)
  const x = compress((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / white[0])
  const y = compress((0.2126729 * r + 0.7151522 * g + 0.072175 * b) / white[1])
  const z = compress((0.0193339 * r + 0.119192 * g + 0.9503041 * b) / white[2])
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}

export function hexOf([lightness, a, b]: Lab): string {
  const fy = (lightness + 16) / 116
  const x = expand(fy + a / 500) * white[0]
  const y = expand(fy) * white[1]
  const z = expand(fy - b / 200) * white[2]
  return hexOfLinear([
    3.2404542 * x - 1.5371385 * y - 0.4985314 * z,
    -0.969266 * x + 1.8760108 * y + 0.041556 * z,
    0.0556434 * x - 0.2040259 * y + 1.0572252 * z,
  ])
}
