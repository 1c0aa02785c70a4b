// The change since an earlier period, around zero.
import { divergingBreaks } from '../../classification/divergingBreaks.ts'
import { cellAt, type Cell, type Dataset } from '../../release/dataset.ts'
import type { Indicator } from '../../release/manifest.ts'
import { comparePeriods } from '../../release/period.ts'
import { datasetFacts } from '../datasetFacts.ts'
import { absentSlot } from '../paint/absentSlots.ts'
import { classColors } from '../paint/classColors.ts'
import { limitsOf } from '../paint/limits.ts'
import { classPlace, placesOf, type Painting } from '../paint/painting.ts'
import { classSlots, domainOf } from '../paint/valuePainting.ts'
import { remember2 } from '../remember.ts'
import type { Setting } from '../setting.ts'
import { allChanges, changeCell } from './changeCells.ts'
import type { ModePainting } from './painted.ts'
import { apart, firstOfChange } from './twoPeriods.ts'

/** Limits are those of all changes since the first period, so that colours stay when the second one moves. */
function changePainting(setting: Setting, from: string): Painting {
  const { view, dataset, indicator, manifest } = setting
  const later = dataset.periods.filter((period) => comparePeriods(period, from) > 0)
  const periods = view.classes?.span === 'period' ? [view.period] : later
  const changes = allChanges(dataset, from, periods, view.change)
  const choice = view.classes?.method === 'fixed' ? undefined : view.classes
  const usual = { method: 'quantile', span: choice?.span ?? 'all' } as const
  const limits = choice
    ? limitsOf(choice, undefined, () => changes)
    : { ...usual, breaks: divergingBreaks(changes, changeClasses, 0) }
  const range = [Math.min(0, ...extent(changes)), Math.max(0, ...extent(changes))] as const
  const domain = domainOf(range, limits.breaks)
  const colors = classColors(limits.breaks, domain, {
    indicator,
    shipped: undefined,
    choice: view.palette,
    own: manifest.palettes ?? [],
    centre: 0,
  })
  const absences = [...new Set([...datasetFacts(dataset).absences, 'notApplicable' as const])]
  const slots = [
    ...(changes.length === 0 ? [] : classSlots(limits.breaks, domain, colors)),
    ...absences.map(absentSlot),
  ]
  return { ...limits, domain, slots, ...placesOf(slots) }
}

/** An odd number: the middle one holds what hardly changed. */
const changeClasses = 7

function extent(numbers: readonly number[]): readonly [number, number] {
  let [least, greatest] = [0, 0]
  for (const x of numbers) {
    if (x < least) least = x
    if (x > greatest) greatest = x
  }
  return [least, greatest]
}

const nothing: Cell = { kind: 'absent', status: 'notApplicable' }

export function change(setting: Setting): ModePainting {
  const { view, dataset, indicator } = setting
  const from = firstOfChange(indicator, dataset, view.period, view.from)
  const painting = rememberedChange(setting, from ?? view.period)
  return {
    painting,
    facts: {
      kind: 'change',
      from: from ?? view.period,
      measure: view.change,
      ...apart(setting, from),
    },
    measure: view.change === 'relative' ? 'percent' : 'difference',
    paintedOf: ({ id }, cell) => {
      const mapped = from === undefined ? nothing : changeCell(cellAt(dataset, id, from), cell, view.change)
      return { mapped, slot: classPlace(mapped, painting) }
    },
  }
}

const changePaintings = remember2((_indicator: Indicator, _dataset: Dataset) => new Map<string, Painting>())

function rememberedChange(setting: Setting, from: string): Painting {
  const { view, indicator, dataset } = setting
  const known = changePaintings(indicator, dataset)
  const isOfPeriod = view.classes?.span === 'period'
  const key = JSON.stringify([from, view.change, view.classes, view.palette, isOfPeriod && view.period])
  const painting = known.get(key) ?? changePainting(setting, from)
  known.set(key, painting)
  return painting
}
