// Values as they are: as colours, and as circles over them.
import { categoryPlace, classPlace } from '../paint/painting.ts'
import { valuePainting } from '../paint/valuePainting.ts'
import type { ModeFacts } from '../scene.ts'
import type { Setting } from '../setting.ts'
import type { ModePainting } from './painted.ts'

const isCategory = ({ indicator }: Setting) => indicator.kind === 'category'

export function values(setting: Setting, facts: ModeFacts): ModePainting {
  const painting = valuePainting(setting)
  const place = isCategory(setting) ? categoryPlace : classPlace
  return {
    painting,
    facts,
    measure: 'value',
    paintedOf: (_, cell) => ({ mapped: cell, slot: place(cell, painting) }),
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
