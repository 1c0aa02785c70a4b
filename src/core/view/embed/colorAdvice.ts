// Why a colour of a host page is refused, and the nearest one that would be taken.
import { contrast, readableColors, type EmbedColors } from './embedColors.ts'

export interface ColorAdvice {
  readonly color: EmbedColors['refused'][number]
  /** Contrast with what it must be read against, 1 to 21. */
  readonly contrast: number
  readonly nearest: string
}

interface Wished {
  readonly accent?: string
  readonly paper?: string
}

const bytes = (hex: string): readonly number[] =>
  [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))

/** So many hundredths of the way from one colour to the other, in sRGB. */
function mixed(from: string, to: string, hundredths: number): string {
  const target = bytes(to)
  const parts = bytes(from).map((byte, at) => byte + (((target[at] ?? byte) - byte) * hundredths) / 100)
  return `#${parts.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`
}

/** The first step towards `end` that passes; `end` itself does. */
function firstPassing(from: string, end: string, passes: (color: string) => boolean): string {
  for (let step = 1; step < 100; step++) {
    const color = mixed(from, end, step)
    if (passes(color)) return color
  }
  return end
}

const [white, black] = ['#ffffff', '#000000']
/** The lighter of the two inks of the page (app/tokens.css): what paper must leave readable. */
const secondInk = '#475868'

/** An accent gets darker, paper lighter, until it can be read; nothing for colours that are taken. */
export function colorAdvice(wished: Wished): readonly ColorAdvice[] {
  const { paper, refused } = readableColors(wished)
  const ground = paper ?? white
  return refused.flatMap((color): readonly ColorAdvice[] => {
    const asked = wished[color]
    if (asked === undefined) return []
    const isTaken = (other: string) =>
      !readableColors(
        color === 'paper' ? { paper: other } : { accent: other, paper: ground },
      ).refused.includes(color)
    return [
      {
        color,
        contrast: contrast(asked, color === 'paper' ? secondInk : ground),
        nearest: firstPassing(asked, color === 'paper' ? white : black, isTaken),
      },
    ]
  })
}
