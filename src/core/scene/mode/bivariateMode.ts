// Two indicators at once: three classes of each, by terciles over all periods.
import { classify } from '../../classification/classify.ts'
import { quantileBreaks } from '../../classification/methods/quantileBreaks.ts'
import { cellAt, type Cell, type Dataset } from '../../release/dataset.ts'
import { indicatorById } from '../../release/lookups.ts'
import { comparePeriods } from '../../release/period.ts'
import { pairClasses, pairPainting, pairPlace } from '../paint/outcomePainting.ts'
import { absentPlace } from '../paint/painting.ts'
import { allValues } from '../paint/spanValues.ts'
import { remember } from '../remember.ts'
import type { Setting } from '../setting.ts'
import type { ModePainting } from './painted.ts'
import { values } from './valueMode.ts'

/** The same period of the other indicator, else the nearest before it, else its first. */
export function secondPeriodOf({ periods }: Dataset, period: string): string | undefined {
  return periods.findLast((known) => comparePeriods(known, period) <= 0) ?? periods[0]
}

/** Remembered, so that they can be worked out before the rest (`modePieces`). */
export const terciles = remember((dataset: Dataset) => quantileBreaks(allValues(dataset), pairClasses))

export function bivariate(setting: Setting): ModePainting {
  const { view, dataset, second, manifest } = setting
  const other = view.second === undefined ? undefined : indicatorById(manifest, view.second)
  const secondPeriod = second && secondPeriodOf(second, view.period)
  if (!second || !other || secondPeriod === undefined) return values(setting, { kind: 'value' })
  const painting = pairPainting(dataset, second)
  const [breaks, secondBreaks] = [terciles(dataset), terciles(second)]
  const slotOf = (cell: Cell, beside: Cell) => {
    if (cell.kind === 'absent') return absentPlace(painting, cell.status)
    if (beside.kind === 'absent') return absentPlace(painting, beside.status)
    return pairPlace(classify(cell.value, breaks), classify(beside.value, secondBreaks))
  }
  return {
    painting,
    facts: { kind: 'bivariate', second: other, secondPeriod, breaks, secondBreaks },
    measure: 'value',
    paintedOf: ({ id }, cell) => {
      const beside = cellAt(second, id, secondPeriod)
      return { mapped: cell, second: beside, slot: slotOf(cell, beside) }
    },
  }
}
