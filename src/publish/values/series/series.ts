// A count series: one term (columns added, others subtracted) read from one table, by level. Indicators share them: the
// denominator of ten shares is read once, and a number withheld in one indicator is withheld in all.
import { comparePeriods } from '../../../core/release/period.ts'
import type { AbsentStatus, FlagStatus } from '../../../core/release/status.ts'
import type { Term } from '../../atlas/atlas.ts'
import type { Origin } from '../../published.ts'
import type { ObservationColumn, Observations } from '../../tables/observations.ts'
import type { Geography } from '../geography.ts'

export const termKey = ({ table, columns, minus }: Term): string =>
  JSON.stringify([table, columns.toSorted(), minus.toSorted()])

export const headersOf = ({ columns, minus }: Term): readonly string[] =>
  columns.length === 0 && minus.length === 0 ? [''] : [...columns, ...minus]

export interface SeriesAtLevel {
  readonly level: string
  readonly periods: readonly string[]
  readonly periodIndex: ReadonlyMap<string, number>
  /** areas × periods; NaN where there is no number. */
  readonly numbers: Float64Array
  readonly absent: ReadonlyMap<number, AbsentStatus>
  readonly flags: ReadonlyMap<number, FlagStatus>
  readonly texts?: ReadonlyMap<number, string>
  origin(cell: number): Origin | undefined
}

export interface Series {
  readonly term: Term
  readonly levels: ReadonlyMap<string, SeriesAtLevel>
}

export type SeriesByKey = ReadonlyMap<string, Series>

/** The graver absence hides the others: what is withheld in one part is withheld in the sum. */
const gravity: readonly AbsentStatus[] = ['withheld', 'unreliable', 'pending', 'notApplicable', 'missing']
export const graver = (a: AbsentStatus | undefined, b: AbsentStatus | undefined): AbsentStatus | undefined =>
  a === undefined ? b : b === undefined ? a : gravity.indexOf(a) <= gravity.indexOf(b) ? a : b

const flagGravity: readonly FlagStatus[] = ['unreliable', 'estimated', 'provisional', 'revised']
export const graverFlag = (a: FlagStatus | undefined, b: FlagStatus | undefined): FlagStatus | undefined =>
  a === undefined ? b : b === undefined ? a : flagGravity.indexOf(a) <= flagGravity.indexOf(b) ? a : b

interface Read {
  readonly number: number
  readonly absent?: AbsentStatus | undefined
  readonly flag?: FlagStatus | undefined
}

function readTerm(term: Term, columns: readonly ObservationColumn[], record: number): Read {
  const added = term.columns.length === 0 ? columns.length : term.columns.length
  let number = 0
  let absent: AbsentStatus | undefined
  let flag: FlagStatus | undefined
  for (const [i, column] of columns.entries()) {
    const part = column.numbers[record] ?? NaN
    if (Number.isNaN(part)) absent = graver(absent, column.absent.get(record) ?? 'missing')
    number += i < added ? part : -part
    flag = graverFlag(flag, column.flags.get(record))
  }
  return { number, absent, flag }
}

/** Cells of a level are found by position; records of areas that the outlines do not know were refused before. */
function seriesAtLevel(
  term: Term,
  observations: Observations,
  columns: readonly ObservationColumn[],
  records: readonly number[],
  level: string,
  geography: Geography,
): SeriesAtLevel {
  const areaIndex = geography.indexes.get(level) ?? new Map<string, number>()
  const periods = [...new Set(records.map((record) => observations.periods[record] ?? ''))].toSorted(
    comparePeriods,
  )
  const periodIndex = new Map(periods.map((period, i) => [period, i]))
  const size = areaIndex.size * periods.length
  const numbers = new Float64Array(size).fill(NaN)
  const recordOf = new Int32Array(size).fill(-1)
  const absent = new Map<number, AbsentStatus>()
  const flags = new Map<number, FlagStatus>()
  const texts = new Map<number, string>()
  for (const record of records) {
    const area = areaIndex.get(observations.areas[record] ?? '')
    const period = periodIndex.get(observations.periods[record] ?? '')
    if (area === undefined || period === undefined) continue
    const cell = area * periods.length + period
    const read = readTerm(term, columns, record)
    recordOf[cell] = record
    const text = columns[0]?.texts?.[record]
    if (text !== undefined) texts.set(cell, text)
    else if (Number.isNaN(read.number)) absent.set(cell, read.absent ?? 'missing')
    if (!Number.isNaN(read.number)) numbers[cell] = read.number
    if (read.flag) flags.set(cell, read.flag)
  }
  const header = headersOf(term)[0] ?? ''
  return {
    level,
    periods,
    periodIndex,
    numbers,
    absent,
    flags,
    ...(texts.size > 0 && { texts }),
    origin: (cell) => {
      const record = recordOf[cell] ?? -1
      return record < 0 ? undefined : observations.origin(record, header)
    },
  }
}

export function seriesOf(term: Term, observations: Observations, geography: Geography): Series {
  const columns = headersOf(term).flatMap((header) => observations.columns.get(header) ?? [])
  const recordsByLevel = new Map<string, number[]>()
  for (let record = 0; record < observations.length; record++) {
    const level = observations.levels[record] ?? ''
    const records = recordsByLevel.get(level)
    if (records) records.push(record)
    else recordsByLevel.set(level, [record])
  }
  const levels = new Map<string, SeriesAtLevel>()
  if (columns.length === headersOf(term).length)
    for (const [level, records] of recordsByLevel)
      levels.set(level, seriesAtLevel(term, observations, columns, records, level, geography))
  return { term, levels }
}

/** Absence of a cell that no row gives. */
export const absenceAt = (series: SeriesAtLevel | undefined, cell: number | undefined): AbsentStatus =>
  (cell === undefined ? undefined : series?.absent.get(cell)) ?? 'missing'
