// How the groups look, on the map and in lists: dark is high, light is low; unlike neighbours bear a pattern. No red.
import { swatchSize, type GroupLook } from '../../charts/groups/groupLook.ts'
import { patternGroupIds, type PatternArea, type PatternGroup } from '../../core/scene/space/patternGroups.ts'
import type { PaintSlot, Pattern, Scene } from '../../core/scene/scene.ts'
import type { spaceTexts } from '../../i18n/texts/space.ts'
import { chosenOnMap } from '../../map/chosenOnMap.ts'
import { inkColor } from '../../map/look/patternInk.ts'
import { patternPath, patternStroke } from '../../map/look/patternPaths.ts'
import type { MapOutlines, MapPicture } from '../../map/mapPicture.ts'

type Texts = (typeof spaceTexts)['de']['pattern']

const paints: Record<PatternGroup, readonly [color: string, pattern: Pattern]> = {
  highHigh: ['#4c3277', 'none'],
  lowLow: ['#6fa6ad', 'none'],
  highLow: ['#9c84bb', 'grid'],
  lowHigh: ['#b5d6da', 'sparse'],
  quiet: ['#e3e7eb', 'none'],
}
const notTaken = ['#ffffff', 'dots'] as const

const { width, height } = swatchSize
const strokesOf = (color: string, pattern: Pattern) =>
  pattern === 'none'
    ? {}
    : {
        strokes: {
          path: patternPath(pattern, width, height),
          ink: inkColor(color),
          width: patternStroke(pattern),
        },
      }

export function patternLook(group: PatternGroup, texts: Texts): GroupLook {
  const [color, pattern] = paints[group]
  return { id: group, ...texts.groups[group], color, ...strokesOf(color, pattern) }
}
export const notTakenLook = (texts: Texts): GroupLook => ({
  id: 'notTaken',
  label: texts.notTaken,
  short: texts.notTaken,
  color: notTaken[0],
  ...strokesOf(...notTaken),
})

/** Areas that took no part are painted as such. */
export function patternPicture(
  { view, rowById, combined }: Pick<Scene, 'view' | 'rowById' | 'combined'>,
  outlines: MapOutlines,
  areas: readonly PatternArea[],
  texts: Texts,
): MapPicture {
  const slots = [
    ...patternGroupIds.map((id) => ({ label: texts.groups[id].label, paint: paints[id] })),
    { label: texts.notTaken, paint: notTaken },
  ].map(({ label, paint: [color, pattern] }, index): PaintSlot => ({
    kind: 'category',
    index,
    label,
    color,
    pattern,
  }))
  const slotByArea = new Uint8Array(outlines.areas.length).fill(slots.length - 1)
  for (const { row, group } of areas) {
    const position = outlines.indexById.get(row.id)
    if (position !== undefined) slotByArea[position] = patternGroupIds.indexOf(group)
  }
  const chosen = chosenOnMap(view.areas, (id) => rowById.has(id))
  return { outlines, slots, slotByArea, ...chosen, ...(combined && { combined: combined.ids }) }
}
