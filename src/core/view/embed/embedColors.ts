// Whether the colours of a host page can be read. What cannot is not taken: the site's own colours stay.
import type { EmbedOptions } from './embedOptions.ts'

/** WCAG 2.2, 1.4.3: text against its ground. */
export const leastContrast = 4.5

const white = '#ffffff'
/** Body text of the page (app/tokens.css); it must be readable on any paper that is taken. */
const ink = '#16202b'
const secondInk = '#475868'

const channel = (byte: number): number => {
  const share = byte / 255
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
}

/** Relative luminance of `#rrggbb`, 0 to 1 (WCAG 2.2). */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    channel(Number.parseInt(hex.slice(at, at + 2), 16)),
  )
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** Contrast ratio of two colours `#rrggbb`, 1 to 21 (WCAG 2.2). White on #767676 is 4.54. */
export function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)]
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

export interface EmbedColors {
  readonly accent?: string
  readonly paper?: string
  /** What was asked for and cannot be read. */
  readonly refused: readonly ('accent' | 'paper')[]
}

/** Paper is taken where both inks can be read on it, an accent where it can be read on the paper. */
export function readableColors({ accent, paper }: Pick<EmbedOptions, 'accent' | 'paper'>): EmbedColors {
  const isPaperFine =
    paper === undefined || [ink, secondInk].every((color) => contrast(color, paper) >= leastContrast)
  const ground = isPaperFine ? (paper ?? white) : white
  const isAccentFine = accent === undefined || contrast(accent, ground) >= leastContrast
  return {
    ...(isAccentFine && accent !== undefined && { accent }),
    ...(isPaperFine && paper !== undefined && { paper }),
    refused: [...(isAccentFine ? [] : (['accent'] as const)), ...(isPaperFine ? [] : (['paper'] as const))],
  }
}
