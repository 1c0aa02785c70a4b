// Parents from the counts of their areas, never from rates; a value that a table gives for a parent wins. Only where every
// area of the parent has its counts; an area without anybody to count (`notApplicable`) adds nothing.
import { comparePeriods } from '../../core/release/period.ts'
import { absentStatuses, type AbsentStatus, type FlagStatus, type Status } from '../../core/release/status.ts'
import type { AtlasIndicator } from '../atlas/atlas.ts'
import { divide } from './fractions/fraction.ts'
import { editionAt, type Geography } from './geography.ts'
import { cellOf, emptyValues, type LevelValues } from './levelValues.ts'
import { graverFlag } from './series/series.ts'

interface Sum {
  readonly kind: 'sum'
  readonly value: number
  readonly numerator: number
  readonly denominator: number
  readonly flag?: FlagStatus | undefined
}

/** A parent that cannot be computed, or that no area of has anything to count. */
interface NoSum {
  readonly kind: 'none'
  readonly status: AbsentStatus
}

const isAbsent = (status: Status): status is AbsentStatus =>
  (absentStatuses as readonly Status[]).includes(status)

const isFlag = (status: Status | undefined): status is FlagStatus =>
  status === 'provisional' || status === 'estimated' || status === 'revised' || status === 'unreliable'

/** The word for a parent whose areas lack their counts for these reasons: secrecy only where nothing else is lacking. */
function noSum(reasons: ReadonlySet<AbsentStatus>): NoSum {
  const [only] = reasons
  const isSecret = reasons.has('withheld') && !reasons.has('missing')
  return { kind: 'none', status: reasons.size === 1 && only ? only : isSecret ? 'withheld' : 'missing' }
}

/** Sums over children in a period. A revised part does not make a revised sum. */
export function sumOf(children: LevelValues, ids: readonly string[], period: string): Sum | NoSum {
  const p = children.periods.indexOf(period)
  let [value, numerator, denominator, counted] = [0, 0, 0, 0]
  let flag: FlagStatus | undefined
  const reasons = new Set<AbsentStatus>()
  for (const id of ids) {
    const area = children.areaIndex.get(id)
    const cell = area === undefined || p < 0 ? -1 : cellOf(children, area, p)
    const status = cell < 0 ? 'missing' : children.status[cell]
    if (status === 'notApplicable') continue
    const own = children.value[cell] ?? NaN
    const above = children.numerator ? (children.numerator[cell] ?? NaN) : 0
    const below = children.denominator ? (children.denominator[cell] ?? NaN) : 0
    if (Number.isNaN(own + above + below)) {
      reasons.add(Number.isNaN(own) && status !== undefined && isAbsent(status) ? status : 'missing')
      continue
    }
    counted++
    value += own
    numerator += above
    denominator += below
    if (isFlag(status) && status !== 'revised') flag = graverFlag(flag, status)
  }
  if (reasons.size > 0) return noSum(reasons)
  if (counted === 0) return { kind: 'none', status: ids.length > 0 ? 'notApplicable' : 'missing' }
  return { kind: 'sum', value, numerator, denominator, flag }
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
  const texts = values.texts && Array.from<string | undefined>({ length: wide.value.length })
  const from = new Map<number, number>()
  for (let area = 0; area < values.areas.length; area++)
    for (const [p, period] of values.periods.entries()) {
      const [source, target] = [cellOf(values, area, p), cellOf(wide, area, all.indexOf(period))]
      from.set(target, source)
      wide.value[target] = values.value[source] ?? NaN
      if (wide.numerator) wide.numerator[target] = values.numerator?.[source] ?? NaN
      if (wide.denominator) wide.denominator[target] = values.denominator?.[source] ?? NaN
      wide.status[target] = values.status[source]
      wide.isEntry[target] = values.isEntry[source] ?? 0
      if (texts) texts[target] = values.texts?.[source]
    }
  return {
    ...wide,
    ...(texts && { texts }),
    origin: (cell) => {
      const source = from.get(cell)
      return source === undefined ? undefined : values.origin(source)
    },
  }
}

/** Whether tables are silent about this cell: neither a number nor a word such as `withheld`; an empty cell is silent. */
const isSilent = (values: LevelValues, cell: number) =>
  values.status[cell] === 'missing' && Number.isNaN(values.value[cell])

function write(values: LevelValues, cell: number, sum: Sum | NoSum, indicator: AtlasIndicator): void {
  if (sum.kind === 'none') {
    values.status[cell] = sum.status
    if (sum.status !== 'missing') values.isEntry[cell] = 1
    return
  }
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
      if (isSilent(values, cell)) write(values, cell, sumOf(children, ids, period), indicator)
    }
  }
  return values
}
