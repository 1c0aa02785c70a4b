// Palettes that fit what is painted, each with colours to show.
import {
  categoryColorsOf,
  colorsOf,
  divergingColors,
  invertedColors,
  isDiverging,
  paletteFor,
  palettesOf,
} from '../../core/classification/palette.ts'
import { datasetEntryAt } from '../../core/release/lookups.ts'
import type { Palette } from '../../core/release/manifest.ts'
import type { Scene } from '../../core/scene/scene.ts'
import type { PaletteChoice } from '../../core/view/viewState.ts'

type Own = readonly Palette[]

export interface PaletteOption {
  readonly id: string
  readonly colors: readonly string[]
}

const isOfCategories = ({ indicator }: Scene) => indicator.kind === 'category'

/** Changes, and values on both sides of zero, need palettes with a middle. */
function isTwoSided({ measure, legend, indicator }: Scene): boolean {
  const [least, greatest] = legend.domain
  return measure !== 'value' || (greatest > 0 && (least < 0 || (indicator.kind === 'change' && least === 0)))
}

/** Limits in equal distances around 0. */
const symmetrical = (count: number) => Array.from({ length: count - 1 }, (_, i) => i - (count - 2) / 2)

const shippedIn = ({ indicator, level, measure }: Scene) =>
  measure === 'value' ? datasetEntryAt(indicator, level.id)?.classes?.palette : undefined

/** Without a choice of the reader's. */
export const usualPalette = (scene: Scene, own: Own): string =>
  isOfCategories(scene)
    ? 'calm'
    : paletteFor(scene.indicator.direction, shippedIn(scene), own, isTwoSided(scene))

/** The one that is shown, or will be once the reader's `choice` is. */
export function shownPalette(scene: Scene, own: Own, choice: PaletteChoice | undefined): string {
  const wished = choice?.id
  if (isOfCategories(scene))
    return palettesOf('categorical', own).find(({ id }) => id === wished)?.id ?? 'calm'
  return paletteFor(scene.indicator.direction, wished ?? shippedIn(scene), own, isTwoSided(scene))
}

/** Colours of a palette for classes between limits, as the map has them. */
export function classColorsIn(scene: Scene, own: Own, breaks: readonly number[]): readonly string[] {
  const id = shownPalette(scene, own, scene.view.palette)
  const isInverted = scene.view.palette?.isInverted ?? false
  const { domain } = scene.legend
  const centre = isTwoSided(scene) ? 0 : (domain[0] + domain[1]) / 2
  if (isDiverging(id, own)) return divergingColors(id, breaks, centre, own, isInverted)
  const colors = colorsOf(id, breaks.length + 1, own)
  return isInverted ? invertedColors(colors) : colors
}

export function paletteOptions(scene: Scene, own: Own): readonly PaletteOption[] {
  if (isOfCategories(scene))
    return palettesOf('categorical', own).map(({ id }) => ({ id, colors: categoryColorsOf(id, own) }))
  const classes = scene.slots.filter(({ kind }) => kind === 'class').length
  const count = Math.min(9, Math.max(3, classes))
  const diverging = palettesOf('diverging', own).map(({ id }) => ({
    id,
    colors: divergingColors(id, symmetrical(count), 0, own),
  }))
  if (isTwoSided(scene)) return diverging
  return [
    ...palettesOf('sequential', own).map(({ id }) => ({ id, colors: colorsOf(id, count, own) })),
    ...diverging,
  ]
}
