// Colours for classes: the palette the reader or the indicator asks for, else one that fits its direction; around a centre where
// values lie on both sides of it.
import {
  colorsOf,
  divergingColors,
  invertedColors,
  isDiverging,
  paletteFor,
} from '../../classification/palette.ts'
import type { Indicator, Palette } from '../../release/manifest.ts'
import type { PaletteChoice } from '../../view/viewState.ts'

export interface Colouring {
  readonly indicator: Indicator
  /** What the indicator ships with. */
  readonly shipped: string | undefined
  readonly choice: PaletteChoice | undefined
  /** The atlas's own. */
  readonly own: readonly Palette[]
  /** Where the two sides of the values meet; absent where they have one side only. */
  readonly centre: number | undefined
}

/** One colour for each class between `breaks`. */
export function classColors(
  breaks: readonly number[],
  domain: readonly [number, number],
  { indicator, shipped, choice, own, centre }: Colouring,
): readonly string[] {
  const palette = paletteFor(indicator.direction, choice?.id ?? shipped, own, centre !== undefined)
  const isInverted = choice?.isInverted ?? false
  if (isDiverging(palette, own))
    return divergingColors(palette, breaks, centre ?? (domain[0] + domain[1]) / 2, own, isInverted)
  const colors = colorsOf(palette, breaks.length + 1, own)
  return isInverted ? invertedColors(colors) : colors
}
