// Values as they are with something beside: counts as circles over them, another period as a second map.
import { cellAt } from '../../release/dataset.ts'
import type { Setting } from '../setting.ts'
import type { ModePainting } from './painted.ts'
import { otherOfTwoMaps } from './twoPeriods.ts'
import { values } from './valueMode.ts'

/** Two maps of values: as they are, and in another period. */
export function twoMaps(setting: Setting): ModePainting {
  const from = otherOfTwoMaps(setting)
  if (from === undefined) return values(setting, { kind: 'value' })
  const made = values(setting, { kind: 'value', from })
  const beforeOf = (id: string) => cellAt(setting.dataset, id, from)
  return {
    ...made,
    paintedOf: (area, cell) => ({ ...made.paintedOf(area, cell), before: beforeOf(area.id) }),
  }
}

export const circles = (setting: Setting): ModePainting =>
  values(setting, { kind: 'circles', greatest: greatestCount(setting) })

/** The greatest count of an area over all periods, so that circles keep their scale when the period moves. */
function greatestCount({ dataset, indicator }: Setting): number {
  const { value, numerator } = dataset.columns
  const counts = indicator.kind === 'count' ? value : numerator
  let greatest = 0
  for (const count of counts ?? []) if (count > greatest) greatest = count
  return greatest
}
