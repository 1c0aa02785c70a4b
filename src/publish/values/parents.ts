// Parents from the counts of their areas, never from rates; a value that a table gives for a parent wins. Only where every
// area of the parent has its counts; an area without anybody to count (`notApplicable`) adds nothing.
import { comparePeriods } from '../../core/release/period.ts'
import type { FlagStatus, Status } from '../../core/release/status.ts'
import type { AtlasIndicator } from '../atlas/atlas.ts'
import { divide } from './fraction.ts'
import { editionAt, type Geography } from './geography.ts'
import { emptyValues } from './indicatorValues.ts'
import { cellOf, type LevelValues } from './levelValues.ts'
import { graverFlag } from './series.ts'

interface Sum {
  readonly value: number
  readonly numerator: number
  readonly denominator: number
  readonly flag?: FlagStatus | undefined
}

const isFlag = (status: Status | undefined): status is FlagStatus =>
  status === 'provisional' || status === 'estimated' || status === 'revised' || status === 'unreliable'

/** Sums over children in a period, or undefined where one lacks its counts. A revised part does not make a revised sum. */
export function sumOf(children: LevelValues, ids: readonly string[], period: string): Sum | undefined {
  const p = children.periods.indexOf(period)
  if (p < 0) return undefined
  let [value, numerator, denominator] = [0, 0, 0]
  let flag: FlagStatus | undefined
  for (const id of ids) {
    const area = children.areaIndex.get(id)
    if (area === undefined) return undefined
    const cell = cellOf(children, area, p)
    const status = children.status[cell]
    if (status === 'notApplicable') continue
    const own = children.value[cell] ?? NaN
    if (Number.isNaN(own)) return undefined
    const above = children.numerator?.[cell] ?? NaN
    const below = children.denominator?.[cell] ?? NaN
    if (children.numerator && (Number.isNaN(above) || Number.isNaN(below))) return undefined
    value += own
    numerator += above
    denominator += below
    if (isFlag(status) && status !== 'revised') flag = graverFlag(flag, status)
  }
  return { value, numerator, denominator, flag }
}

/** The same with room for further periods. */
export function withPeriods(
  values: LevelValues,
  periods: readonly string[],
  geography: Geography,
): LevelValues {
  if (periods.every((period) => values.periods.includes(period))) return values
  const all = [...new Set([...values.periods, ...periods])].toSorted(comparePeriods)
  const wide = emptyValues(values.indicator, values.level, geography, all, values.numerator !== undefined)
  const from = new Map<number, number>()
  for (let area = 0; area < values.areas.length; area++)
    for (const [p, period] of values.periods.entries()) {
      const [source, target] = [cellOf(values, area, p), cellOf(wide, area, all.indexOf(period))]
      from.set(target, source)
      wide.value[target] = values.value[source] ?? NaN
      if (wide.numerator) wide.numerator[target] = values.numerator?.[source] ?? NaN
      if (wide.denominator) wide.denominator[target] = values.denominator?.[source] ?? NaN
      wide.status[target] = values.status[source]
      wide.isGiven[target] = values.isGiven[source] ?? 0
    }
  return {
    ...wide,
    origin: (cell) => {
      const source = from.get(cell)
      return source === undefined ? undefined : values.origin(source)
    },
  }
}

/** Whether tables are silent about this cell: neither a number nor a word such as `withheld`; an empty cell is silent. */
const isSilent = (values: LevelValues, cell: number) =>
  values.status[cell] === 'missing' && Number.isNaN(values.value[cell])

function write(values: LevelValues, cell: number, sum: Sum, indicator: AtlasIndicator): void {
  const from = indicator.values
  if (from.kind === 'direct') {
    values.value[cell] = sum.value
    values.status[cell] = sum.flag
    return
  }
  const computed = divide(indicator.kind, from.per, sum.numerator, sum.denominator)
  if (values.numerator) values.numerator[cell] = sum.numerator
  if (values.denominator) values.denominator[cell] = sum.denominator
  if (computed.kind === 'number') values.value[cell] = computed.value
  values.status[cell] = computed.kind === 'absent' ? computed.status : sum.flag
}

/** Fills the level `parent` from the level `child`; answers with the parent's values. */
export function fillParents(
  indicator: AtlasIndicator,
  known: LevelValues | undefined,
  children: LevelValues,
  parent: string,
  pinned: string | undefined,
  geography: Geography,
): LevelValues {
  const hasCounts = indicator.values.kind === 'fraction'
  const values = withPeriods(
    known ?? emptyValues(indicator.id, parent, geography, children.periods, hasCounts),
    children.periods,
    geography,
  )
  for (const [p, period] of values.periods.entries()) {
    const edition = editionAt(geography, children.level, period, pinned)
    for (const [id, ids] of edition?.childrenByParent ?? []) {
      const area = values.areaIndex.get(id)
      if (area === undefined) continue
      const cell = cellOf(values, area, p)
      const sum = isSilent(values, cell) ? sumOf(children, ids, period) : undefined
      if (sum) write(values, cell, sum, indicator)
    }
  }
  return values
}
