// Areas by outcome: class moved, threshold passed, beside a reference.
import { orderStatistics } from '../../statistics/orderStatistics.ts'
import { quantile } from '../../statistics/quantile.ts'
import { cellAt, type Cell, type Dataset } from '../../release/dataset.ts'
import { areaCell, parentCell, regionReference } from '../compare/references.ts'
import { classMoveOf } from '../moved/classMoves.ts'
import { movedClasses } from '../moved/movedClasses.ts'
import { outcomePainting, outcomePlace } from '../paint/outcomePainting.ts'
import { absentPlace } from '../paint/painting.ts'
import { allValues } from '../paint/spanValues.ts'
import { remember } from '../remember.ts'
import type { AreaName, ModeFacts, Outcome, Reference } from '../scene.ts'
import type { Setting } from '../setting.ts'
import { outcomeAt, outcomeBeside } from './outcomeOf.ts'
import type { ModePainting, Painted } from './painted.ts'
import { apart, firstOfChange } from './twoPeriods.ts'

/** What the outcome of an area comes of. */
type Beside = Pick<Painted, 'before' | 'held'>
const nothing = (): Beside => ({})

/** Painted by outcome; an absence stays what it is. */
function outcomesBy(
  setting: Setting,
  facts: ModeFacts,
  outcomeOf: (area: AreaName, cell: Cell, beside: Beside) => Outcome,
  besideOf: (area: AreaName) => Beside = nothing,
): ModePainting {
  const painting = outcomePainting(setting.dataset)
  return {
    painting,
    facts,
    measure: 'value',
    paintedOf: (area: AreaName, cell: Cell): Painted => {
      const beside = besideOf(area)
      if (cell.kind === 'absent') return { mapped: cell, slot: absentPlace(painting, cell.status), ...beside }
      const outcome = outcomeOf(area, cell, beside)
      return { mapped: cell, slot: outcomePlace(outcome), outcome, ...beside }
    },
  }
}

export function moved(setting: Setting): ModePainting {
  const { view, dataset, indicator } = setting
  const { breaks, method, span } = movedClasses(setting)
  const first = firstOfChange(indicator, dataset, view.period, view.from)
  const from = first ?? view.period
  const facts = { kind: 'moved', from, classes: { breaks, method, span }, ...apart(setting, from) } as const
  return outcomesBy(
    setting,
    facts,
    (_, cell, { before }) => (before ? classMoveOf(before, cell, breaks) : 'notComparable'),
    ({ id }) => (first === undefined ? {} : { before: cellAt(dataset, id, first) }),
  )
}

const valueOf = (reference: Reference | undefined): number | undefined =>
  reference?.cell.kind === 'number' ? reference.cell.value : undefined

/** Of all published values in all periods; where there is no whole to hold them against. */
const median = remember((dataset: Dataset): number => quantile(orderStatistics(allValues(dataset)), 0.5) ?? 0)

export function threshold(setting: Setting): ModePainting {
  const { view, dataset } = setting
  const chosen = view.against?.kind === 'number' ? view.against.value : undefined
  const at = chosen ?? valueOf(regionReference(setting)) ?? median(dataset)
  const facts = { kind: 'threshold', at, isChosen: chosen !== undefined } as const
  return outcomesBy(setting, facts, (_, cell) =>
    cell.kind === 'number' ? outcomeAt(cell.value, at) : 'notComparable',
  )
}

/** What all areas are held against; absent for `parent`. */
function commonReference(setting: Setting): Reference | undefined {
  const { view, indicator, tiers } = setting
  const against = view.against ?? { kind: 'region' }
  if (against.kind === 'number')
    return { name: '', cell: { kind: 'number', value: against.value }, isComputed: false }
  if (indicator.kind === 'count' && against.kind !== 'area') return undefined
  if (against.kind === 'region') return regionReference(setting)
  if (against.kind === 'parent') return undefined
  for (const [tier, { areas }] of tiers.entries()) {
    const area = areas?.find(({ id }) => id === against.id)
    const found = area && areaCell(setting, tier, area.id, view.period)
    if (area && found) return { id: area.id, name: area.name, ...found }
  }
  return undefined
}

export function reference(setting: Setting): ModePainting {
  const { view, indicator } = setting
  const against = view.against?.kind ?? 'region'
  const common = commonReference(setting)
  const facts = { kind: 'reference', against, ...(common && { reference: common }) } as const
  const isOfParent = against === 'parent' && indicator.kind !== 'count'
  const heldBy = ({ parent }: AreaName) =>
    isOfParent && parent !== undefined ? parentCell(setting, parent, view.period)?.cell : common?.cell
  return outcomesBy(
    setting,
    facts,
    (area, cell, { held }) =>
      area.id === common?.id
        ? 'similar'
        : outcomeBeside(cell, held?.kind === 'number' ? held.value : undefined),
    (area) => {
      const held = heldBy(area)
      return held ? { held } : {}
    },
  )
}
