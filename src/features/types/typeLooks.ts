// What types are called and how they look, on the map and in lists: the colours of categories, none of them alarming.
import { swatchSize, type GroupLook } from '../../charts/groups/groupLook.ts'
import { categoryColors } from '../../core/classification/palettes.data.ts'
import { textIn, type Language } from '../../core/release/localText.ts'
import type { Indicator } from '../../core/release/manifest.ts'
import type { PaintSlot, Pattern, Scene } from '../../core/scene/scene.ts'
import type { Trait, TypedArea } from '../../core/scene/types/typeProfiles.ts'
import type { spaceTexts } from '../../i18n/texts/space.ts'
import { chosenOnMap } from '../../map/chosenOnMap.ts'
import { inkColor } from '../../map/look/patternInk.ts'
import { patternPath, patternStroke } from '../../map/look/patternPaths.ts'
import type { MapOutlines, MapPicture } from '../../map/mapPicture.ts'

type Paint = readonly [color: string, pattern: Pattern]
const notTaken: Paint = ['#ffffff', 'dots']

const { width, height } = swatchSize
function lookOf([color, pattern]: Paint): Pick<GroupLook, 'color' | 'strokes'> {
  if (pattern === 'none') return { color }
  const path = patternPath(pattern, width, height)
  return { color, strokes: { path, ink: inkColor(color), width: patternStroke(pattern) } }
}

const paintOf = (type: number): Paint => [categoryColors[type % categoryColors.length] ?? '#8f9091', 'none']

export const typeLook = (type: number, label: string, short: string): GroupLook => ({
  id: String(type),
  label,
  short,
  ...lookOf(paintOf(type)),
})
export const notTakenLook = (label: string): GroupLook => ({
  id: 'notTaken',
  label,
  short: label,
  ...lookOf(notTaken),
})

/** `labels`: of the types in order; areas without a type are painted as not included. */
export function typesPicture(
  { view, rowById, combined }: Pick<Scene, 'view' | 'rowById' | 'combined'>,
  outlines: MapOutlines,
  areas: readonly TypedArea[],
  labels: readonly string[],
  notTakenLabel: string,
): MapPicture {
  const slotOf = ([color, pattern]: Paint, label: string, index: number): PaintSlot => ({
    kind: 'category',
    index,
    label,
    color,
    pattern,
  })
  const slots = [
    ...labels.map((label, type) => slotOf(paintOf(type), label, type)),
    slotOf(notTaken, notTakenLabel, labels.length),
  ]
  const slotByArea = new Uint8Array(outlines.areas.length).fill(labels.length)
  for (const { row, type } of areas) {
    const position = outlines.indexById.get(row.id)
    if (position !== undefined) slotByArea[position] = type
  }
  const chosen = chosenOnMap(view.areas, (id) => rowById.has(id))
  return { outlines, slots, slotByArea, ...chosen, ...(combined && { combined: combined.ids }) }
}

const shortName = ({ shortName, name }: Indicator, language: Language): string =>
  textIn(shortName, language) || textIn(name, language)

/** Kinderanteil eher hoch, Ausländeranteil niedrig: what sets a type apart, in words without judgement. */
export const traitWords = (
  traits: readonly Trait[],
  texts: (typeof spaceTexts)['de']['types'],
  language: Language,
): string =>
  traits.length === 0
    ? texts.noTrait
    : traits.map(({ indicator, lean }) => texts.trait[lean](shortName(indicator, language))).join(', ')
