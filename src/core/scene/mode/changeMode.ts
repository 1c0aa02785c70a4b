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
import { remember, remember2 } from '../remember.ts'
import type { Setting } from '../setting.ts'
import { allChanges, changeCell } from './changeCells.ts'
import type { ModePainting } from './painted.ts'
import { apart, firstOfChange } from './twoPeriods.ts'

/** The latest changes of a dataset: they are asked for again at once (`modePieces`), and all there ever were would fill the memory. */
const latestChanges = remember((_dataset: Dataset) => ({ key: '', changes: new Float64Array() }))

function changesFor({ view, dataset }: Setting, from: string): Float64Array {
  const later = dataset.periods.filter((period) => comparePeriods(period, from) > 0)
  const periods = view.classes?.span === 'period' ? [view.period] : later
  const latest = latestChanges(dataset)
  const key = JSON.stringify([from, periods, view.change])
  if (latest.key !== key)
    Object.assign(latest, { key, changes: allChanges(dataset, from, periods, view.change) })
  return latest.changes
}

/** Of the view's change, before anything is made of them; nothing where the first period has none. */
export function gatherChanges(setting: Setting): void {
  const { view, dataset, indicator } = setting
  const from = firstOfChange(indicator, dataset, view.period, view.from)
  if (from !== undefined) changesFor(setting, from)
}

/** Limits are those of all changes since the first period, so that colours stay when the second one moves. */
function changePainting(setting: Setting, from: string): Painting {
  const { view, dataset, indicator, manifest } = setting
  const changes = changesFor(setting, from)
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

function extent(numbers: Float64Array): readonly [number, number] {
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
      if (from === undefined) return { mapped: nothing, slot: classPlace(nothing, painting) }
      const before = cellAt(dataset, id, from)
      const mapped = changeCell(before, cell, view.change)
      return { mapped, before, slot: classPlace(mapped, painting) }
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
