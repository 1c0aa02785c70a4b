// Colour difference CIEDE2000: 1 is about the least one sees side by side. Formulas and reference pairs: Sharma, Wu & Dalal
// 2005; weights k_L = k_C = k_H = 1. Worked example: Lab 50, 0, 0 and 50, −1, 2 → 2.3669.
import { deficiencies, seenWith } from './cvd.ts'
import { labOf, type Lab } from './lab.ts'

const radians = (degrees: number) => (degrees * Math.PI) / 180
const to7 = (chroma: number) => Math.sqrt(chroma ** 7 / (chroma ** 7 + 25 ** 7))

/** Hue angle in degrees, 0 to 360; 0 for a grey. */
function hueOf(a: number, b: number): number {
  if (a === 0 && b === 0) return 0
  const degrees = (Math.atan2(b, a) * 180) / Math.PI
  return degrees < 0 ? degrees + 360 : degrees
}

/** Mean of two hues on the circle, and the turn from one to the other; a grey has no hue of its own. */
function huesOf(one: number, other: number, isGrey: boolean): readonly [mean: number, turn: number] {
  if (isGrey) return [one + other, 0]
  const turn = other - one
  if (Math.abs(turn) <= 180) return [(one + other) / 2, turn]
  const sum = one + other
  return [sum < 360 ? (sum + 360) / 2 : (sum - 360) / 2, turn > 0 ? turn - 360 : turn + 360]
}

function hueWeight(mean: number): number {
  return (
    1 -
    0.17 * Math.cos(radians(mean - 30)) +
    0.24 * Math.cos(radians(2 * mean)) +
    0.32 * Math.cos(radians(3 * mean + 6)) -
    0.2 * Math.cos(radians(4 * mean - 63))
  )
}

export function deltaE2000([l1, a1, b1]: Lab, [l2, a2, b2]: Lab): number {
  const stretch = 1 + 0.5 * (1 - to7((Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2))
  const [c1, c2] = [Math.hypot(a1 * stretch, b1), Math.hypot(a2 * stretch, b2)]
  const [hue, turn] = huesOf(hueOf(a1 * stretch, b1), hueOf(a2 * stretch, b2), c1 * c2 === 0)
  const [lightness, chroma] = [(l1 + l2) / 2, (c1 + c2) / 2]
  const deltaL = (l2 - l1) / (1 + (0.015 * (lightness - 50) ** 2) / Math.sqrt(20 + (lightness - 50) ** 2))
  const deltaC = (c2 - c1) / (1 + 0.045 * chroma)
  const deltaH =
    (2 * Math.sqrt(c1 * c2) * Math.sin(radians(turn / 2))) / (1 + 0.015 * chroma * hueWeight(hue))
  const rotation = -2 * to7(chroma) * Math.sin(radians(60 * Math.exp(-(((hue - 275) / 25) ** 2))))
  return Math.sqrt(deltaL ** 2 + deltaC ** 2 + deltaH ** 2 + rotation * deltaC * deltaH)
}

/** Difference of two hex colours as seen by those who see them least apart: normal sight and each deficiency. */
export const leastDifference = (one: string, other: string): number =>
  Math.min(
    deltaE2000(labOf(one), labOf(other)),
    ...deficiencies.map((d) => deltaE2000(labOf(seenWith(d, one)), labOf(seenWith(d, other)))),
  )
