// One indicator at the levels that tables give it for: series joined by area and period.
import { comparePeriods } from '../../core/release/period.ts'
import type { Status } from '../../core/release/status.ts'
import type { AtlasIndicator, AtlasValues, Term } from '../atlas/atlas.ts'
import type { Problem } from '../problem.ts'
import type { Origin } from '../published.ts'
import { divide, type Part } from './fraction.ts'
import type { Geography } from './geography.ts'
import type { LevelValues } from './levelValues.ts'
import { absenceAt, graver, graverFlag, termKey, type Series, type SeriesAtLevel } from './series.ts'

export type SeriesByKey = ReadonlyMap<string, Series>

const seriesFor = (series: SeriesByKey, term: Term): Series | undefined => series.get(termKey(term))

function partAt(series: SeriesAtLevel | undefined, area: number, period: string): Part & { cell?: number } {
  const p = series?.periodIndex.get(period)
  if (!series || p === undefined) return { number: NaN, absent: 'missing' }
  const cell = area * series.periods.length + p
  const number = series.numbers[cell] ?? NaN
  return {
    number,
    cell,
    ...(Number.isNaN(number) && { absent: absenceAt(series, cell) }),
    ...(series.flags.has(cell) && { flag: series.flags.get(cell) }),
  }
}

function faultAt(code: string, origin: Origin | undefined, numerator: number, denominator: number): Problem {
  const isAbove = code === 'numerator-above-denominator'
  return {
    severity: 'error',
    code,
    ...origin,
    value: String(isAbove ? numerator : denominator),
    message: isAbove
      ? `the numerator ${numerator} is above the denominator ${denominator}: a share cannot exceed 1`
      : `the numerator ${numerator} has no denominator (0)`,
    hint: isAbove
      ? 'Correct the figure, or declare the indicator as a rate or ratio.'
      : 'Leave the denominator empty where it was not recorded, or declare what the 0 means under symbols.',
    exit: 1,
  }
}

/** Empty columns for a level over given periods. */
export function emptyValues(
  indicator: string,
  level: string,
  geography: Geography,
  periods: readonly string[],
  hasCounts: boolean,
): LevelValues {
  const areas = geography.areas.get(level) ?? []
  const areaIndex = geography.indexes.get(level) ?? new Map<string, number>()
  const size = areas.length * periods.length
  const column = () => new Float64Array(size).fill(NaN)
  return {
    indicator,
    level,
    areas,
    areaIndex,
    periods,
    value: column(),
    ...(hasCounts && { numerator: column(), denominator: column() }),
    status: Array.from<Status | undefined>({ length: size }).fill('missing'),
    isGiven: new Uint8Array(size),
    origin: () => undefined,
  }
}

const periodsOf = (...series: readonly (SeriesAtLevel | undefined)[]): string[] =>
  [...new Set(series.flatMap((s) => s?.periods ?? []))].toSorted(comparePeriods)

/** Fractions: numerator and denominator at one level. */
function fractionAt(
  indicator: AtlasIndicator,
  values: AtlasValues & { kind: 'fraction' },
  parts: { numerator: SeriesAtLevel | undefined; denominator: SeriesAtLevel | undefined },
  level: string,
  geography: Geography,
): { result: LevelValues; problems: Problem[] } {
  const problems: Problem[] = []
  const { numerator, denominator } = parts
  const periods = periodsOf(numerator)
  const empty = emptyValues(indicator.id, level, geography, periods, true)
  const cells = new Map<number, number>()
  for (let area = 0; area < empty.areas.length; area++)
    for (const [p, period] of periods.entries()) {
      const cell = area * periods.length + p
      const above = partAt(numerator, area, period)
      const below = partAt(denominator, area, period)
      if (above.cell !== undefined) cells.set(cell, above.cell)
      const absent = graver(above.absent, below.absent)
      const flag = graverFlag(above.flag, below.flag)
      const { numerator: numerators, denominator: denominators } = empty
      if (denominators) denominators[cell] = below.number
      if (numerators) numerators[cell] = above.number
      if (absent) empty.status[cell] = absent
      else {
        const computed = divide(indicator.kind, values.per, above.number, below.number)
        if (computed.kind === 'number') {
          empty.value[cell] = computed.value
          empty.status[cell] = flag
        } else if (computed.kind === 'absent') empty.status[cell] = computed.status
        else {
          const origin = above.cell === undefined ? undefined : numerator?.origin(above.cell)
          const place =
            computed.code === 'numerator-without-denominator' && below.cell !== undefined
              ? denominator?.origin(below.cell)
              : origin
          problems.push(faultAt(computed.code, place, above.number, below.number))
        }
      }
      if (!Number.isNaN(above.number) || (above.cell !== undefined && numerator?.absent.has(above.cell)))
        empty.isGiven[cell] = 1
    }
  const origin = (cell: number) => {
    const at = cells.get(cell)
    return at === undefined ? undefined : numerator?.origin(at)
  }
  return { result: { ...empty, origin }, problems }
}

/** Numbers as delivered, times `scale`; categories as texts. */
function directAt(
  indicator: AtlasIndicator,
  scale: number,
  series: SeriesAtLevel | undefined,
  level: string,
  geography: Geography,
): LevelValues {
  const periods = periodsOf(series)
  const empty = emptyValues(indicator.id, level, geography, periods, false)
  const texts = series?.texts && Array.from<string | undefined>({ length: empty.value.length })
  for (let cell = 0; cell < empty.value.length; cell++) {
    const number = series?.numbers[cell] ?? NaN
    const text = series?.texts?.get(cell)
    if (texts && text !== undefined) texts[cell] = text
    if (text !== undefined || !Number.isNaN(number)) {
      empty.value[cell] = number * scale
      empty.status[cell] = series?.flags.get(cell)
      empty.isGiven[cell] = 1
    } else empty.status[cell] = absenceAt(series, cell)
    if (series?.absent.has(cell)) empty.isGiven[cell] = 1
  }
  return { ...empty, ...(texts && { texts }), origin: (cell) => series?.origin(cell) }
}

/** What the tables give for an indicator, by level. `references` overlay: official values of parents. */
export function deliveredValues(
  indicator: AtlasIndicator,
  values: AtlasValues,
  series: SeriesByKey,
  geography: Geography,
): { levels: Map<string, LevelValues>; problems: Problem[] } {
  const levels = new Map<string, LevelValues>()
  const problems: Problem[] = []
  const first = seriesFor(series, values.kind === 'fraction' ? values.numerator : values.term)
  for (const level of first?.levels.keys() ?? []) {
    if (values.kind === 'direct')
      levels.set(level, directAt(indicator, values.scale, first?.levels.get(level), level, geography))
    else {
      const parts = {
        numerator: first?.levels.get(level),
        denominator: seriesFor(series, values.denominator)?.levels.get(level),
      }
      const { result, problems: found } = fractionAt(indicator, values, parts, level, geography)
      levels.set(level, result)
      problems.push(...found)
    }
  }
  return { levels, problems }
}
