// Colours of classes. A palette is calm whatever it shows: burden and benefit differ in hue, not in alarm. Built-in palettes and
// an atlas's own (`own`, from the manifest) are named by their id alike; an unknown name gives way to the usual one.
import type { Indicator, Palette } from '../release/manifest.ts'
import { divergingStrengths } from './color/divergingStrengths.ts'
import { ramp } from './color/ramp.ts'
import { categoryColors, divergingStops, paletteStops } from './palettes.data.ts'

type Kind = Palette['kind']
type Own = readonly Palette[]

const builtIn: Own = [
  ...Object.entries(paletteStops).map(([id, colors]) => ({
    id,
    kind: 'sequential' as const,
    colors: [...colors],
  })),
  ...Object.entries(divergingStops).map(([id, colors]) => ({
    id,
    kind: 'diverging' as const,
    colors: [...colors],
  })),
  { id: 'calm', kind: 'categorical', colors: [...categoryColors] },
]

/** Palettes of a kind: the built-in ones, then the atlas's own. */
export const palettesOf = (kind: Kind, own: Own = []): Own =>
  [...builtIn, ...own].filter((p) => p.kind === kind)

export const sequentialIds: readonly string[] = palettesOf('sequential').map(({ id }) => id)
export const divergingIds: readonly string[] = palettesOf('diverging').map(({ id }) => id)

const paletteOf = (id: string | undefined, own: Own): Palette | undefined =>
  [...builtIn, ...own].find((palette) => palette.id === id)

const byDirection = { burden: 'blues', benefit: 'greens', neutral: 'purples' } as const
/** Teal for more of a benefit, brown for less; blue and ochre say neither good nor bad. */
const twoSidedByDirection = { burden: 'blue-ochre', benefit: 'brown-teal', neutral: 'blue-ochre' } as const

export const isDiverging = (id: string, own: Own = []): boolean => paletteOf(id, own)?.kind === 'diverging'

/**
 * Id of the palette for classes: the wished one where it fits, else the one for the direction. What lies on both sides of a
 * centre (`isTwoSided`) needs a diverging one: a sequential one would hide the sign.
 */
export function paletteFor(
  direction: Indicator['direction'],
  wished: string | undefined,
  own: Own = [],
  isTwoSided = false,
): string {
  const palette = paletteOf(wished, own)
  if (palette?.kind === 'diverging' || (palette?.kind === 'sequential' && !isTwoSided)) return palette.id
  return (isTwoSided ? twoSidedByDirection : byDirection)[direction]
}

/** Stops of a palette; of an unknown one those of `blues`. */
const stopsOf = (id: string, own: Own): readonly string[] => paletteOf(id, own)?.colors ?? paletteStops.blues

/** `count` colours from light to dark in steps that look equal. One class gets the middle. */
export function colorsOf(palette: string, count: number, own: Own = []): readonly string[] {
  const colorAt = ramp(stopsOf(palette, own))
  return Array.from({ length: count }, (_, i) => colorAt(count === 1 ? 0.5 : i / (count - 1)))
}

/** The two arms of diverging stops, each from the middle outwards. With an even number of stops the middle is a mix of two. */
function armsOf(stops: readonly string[]): readonly [(share: number) => string, (share: number) => string] {
  const half = Math.ceil(stops.length / 2)
  const isOdd = stops.length % 2 === 1
  const middle = isOdd ? [] : [ramp(stops.slice(half - 1, half + 1))(0.5)]
  return [ramp([...middle, ...stops.slice(0, half).toReversed()]), ramp([...middle, ...stops.slice(-half)])]
}

/**
 * One colour for each class between `breaks`: below the centre on one arm, above it on the other, the class that holds the
 * centre neutral. Equal distance from the centre is equal strength. Inverted, the arms change sides.
 */
export function divergingColors(
  palette: string,
  breaks: readonly number[],
  centre: number,
  own: Own = [],
  isInverted = false,
): readonly string[] {
  const [low, high] = armsOf(stopsOf(palette, own))
  return divergingStrengths(breaks, centre).map((strength) =>
    strength < 0 !== isInverted ? low(Math.abs(strength)) : high(Math.abs(strength)),
  )
}

/** Dark to light. (For two-sided classes say `isInverted` to `divergingColors`: the arms change sides then.) */
export const invertedColors = (colors: readonly string[]): readonly string[] => colors.toReversed()

/** Colours of categories, to be taken in turn: of the wished categorical palette, else the built-in ones. */
export function categoryColorsOf(wished: string | undefined, own: Own = []): readonly string[] {
  const palette = paletteOf(wished, own)
  return palette?.kind === 'categorical' ? palette.colors : categoryColors
}
