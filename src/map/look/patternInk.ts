// The ink of patterns: dark on light fills, light on dark ones, in both cases half transparent, so that the colour below still
// says its class.
import { luminance, parseHex, type Rgb } from './hexColor.ts'

export type Ink = 'dark' | 'light'

export interface InkLook {
  readonly color: Rgb
  /** 0 to 1 */
  readonly opacity: number
}

export const inks: Readonly<Record<Ink, InkLook>> = {
  dark: { color: [22, 32, 43], opacity: 0.52 },
  light: { color: [255, 255, 255], opacity: 0.62 },
}

/** At this luminance of the fill both inks stand out from it alike, at about 2.3:1. */
const equal = 0.25

/** `fill`: CSS hex. */
export const inkOn = (fill: string): Ink => (luminance(parseHex(fill)) > equal ? 'dark' : 'light')

/** The ink as a CSS colour, for a drawing of the pattern beside the map. */
export function inkColor(fill: string): string {
  const { color, opacity } = inks[inkOn(fill)]
  return `rgb(${color.join(' ')} / ${opacity})`
}
