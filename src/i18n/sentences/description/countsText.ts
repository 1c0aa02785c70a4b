// How many areas are painted how: categories, outcomes, pairs, absences; and how many changes are more than chance.
import type { Language } from '../../../core/release/localText.ts'
import type { PaintSlot, Scene } from '../../../core/scene/scene.ts'
import { formatsFor } from '../../formats.ts'
import { directionOf, isComparable } from '../area/directionOf.ts'
import { shownRows } from '../heading/extentText.ts'
import { sentencesIn } from '../sentencesIn.ts'
import { slotText } from '../slotText.ts'

/** 17 höher, 60 etwa gleich; of the slots of one kind those that somebody bears. */
export function slotCounts(scene: Scene, kind: PaintSlot['kind'], language: Language): string {
  const f = formatsFor(language)
  const say = sentencesIn(language)
  return scene.slots
    .flatMap((slot, i) => {
      const count = scene.legend.counts[i] ?? 0
      if (slot.kind !== kind || count === 0) return []
      // What an absence rests on stands in the legend; here its name will do.
      const text = slot.kind === 'absent' ? f.status(slot.status) : slotText(scene, i, language)
      return [say.counted(f.count(count), text)]
    })
    .join(', ')
}

/** 2 geheim zu halten, 1 nicht erhoben; nothing where there is no earlier period, which the title says. */
export const absenceCounts = (scene: Scene, language: Language): string =>
  scene.mode.kind === 'change' && scene.mode.from === scene.view.period
    ? ''
    : slotCounts(scene, 'absent', language)

/** am See 4, im Land 7 */
export function categoryCounts({ slots, legend }: Scene, language: Language): string {
  const { count } = formatsFor(language)
  return slots
    .flatMap((slot, i) => (slot.kind === 'category' ? [`${slot.label} ${count(legend.counts[i] ?? 0)}`] : []))
    .join(', ')
}

/** 4 eindeutig gestiegen, 6 nicht eindeutig; nothing where one change has no interval, or where a break lies between. */
export function changeCounts(scene: Scene, language: Language): string {
  if (!isComparable(scene)) return ''
  const { count } = formatsFor(language)
  const say = sentencesIn(language)
  const directions = shownRows(scene).flatMap(({ mapped }) =>
    mapped.kind === 'number' ? [directionOf(scene, mapped)] : [],
  )
  if (directions.includes(undefined)) return ''
  return (['risen', 'fallen', 'unclear'] as const)
    .flatMap((direction) => {
      const areas = directions.filter((each) => each === direction).length
      return areas === 0 ? [] : [say.counted(count(areas), say.clearly[direction])]
    })
    .join(', ')
}
