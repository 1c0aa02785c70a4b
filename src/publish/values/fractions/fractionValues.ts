// Fractions at one level: numerator and denominator of two series, joined by area and period.
import type { AbsentStatus } from '../../../core/release/status.ts'
import type { AtlasIndicator, AtlasValues } from '../../atlas/atlas.ts'
import type { Problem } from '../../problem.ts'
import type { Origin } from '../../published.ts'
import { divide, type FractionFault, type Part } from './fraction.ts'
import type { Geography } from '../geography.ts'
import { cellOf, emptyValues, type LevelValues } from '../levelValues.ts'
import { absenceAt, graver, graverFlag, type SeriesAtLevel } from '../series/series.ts'

export interface FractionParts {
  readonly numerator: SeriesAtLevel | undefined
  readonly denominator: SeriesAtLevel | undefined
}

interface PartAt extends Part {
  /** Where the series gives it; absent where the series does not reach. */
  readonly cell?: number
}

function partAt(series: SeriesAtLevel | undefined, area: number, period: string): PartAt {
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

const wording: Readonly<Record<FractionFault, (x: number, n: number) => [message: string, hint: string]>> = {
  'numerator-without-denominator': (x) => [
    `the numerator ${x} has no denominator (0)`,
    'Leave the denominator empty where it was not recorded, or declare what the 0 means under symbols.',
  ],
  'numerator-above-denominator': (x, n) => [
    `the numerator ${x} is above the denominator ${n}: a share cannot exceed 1`,
    'Correct the figure, or declare the indicator as a rate or ratio.',
  ],
  'numerator-negative': (x) => [
    `the numerator of a share is negative: ${x}`,
    'What minus takes away is more than what the columns hold.',
  ],
  'denominator-negative': (_, n) => [
    `the denominator is negative: ${n}`,
    'What minus takes away is more than what the columns hold.',
  ],
}

/** Said at the denominator where that is to blame, else at the numerator. */
function faultAt(code: FractionFault, above: PartAt, below: PartAt, parts: FractionParts): Problem {
  const isBelow = code === 'numerator-without-denominator' || code === 'denominator-negative'
  const [message, hint] = wording[code](above.number, below.number)
  const [series, part] = isBelow ? [parts.denominator, below] : [parts.numerator, above]
  return {
    severity: 'error',
    code,
    ...(part.cell !== undefined && series?.origin(part.cell)),
    value: String(part.number),
    message,
    hint,
    exit: 1,
  }
}

/** What keeps a value from being computed. A denominator of 0 says nothing, with or without a numerator beside it. */
function absenceOf(above: PartAt, below: PartAt): AbsentStatus | undefined {
  if (below.number === 0 && above.absent !== undefined) return 'notApplicable'
  return graver(above.absent, below.absent)
}

export function fractionValues(
  indicator: AtlasIndicator,
  { numerator, denominator, per }: AtlasValues & { kind: 'fraction' },
  parts: FractionParts,
  level: string,
  geography: Geography,
): { result: LevelValues; problems: Problem[] } {
  const problems: Problem[] = []
  const periods = parts.numerator?.periods ?? []
  const values = emptyValues(indicator.id, level, geography, periods, true)
  const cells = new Map<number, number>()
  const fill = (cell: number, above: PartAt, below: PartAt) => {
    if (values.numerator) values.numerator[cell] = above.number
    if (values.denominator) values.denominator[cell] = below.number
    const absent = absenceOf(above, below)
    if (absent) {
      values.status[cell] = absent
      return
    }
    const computed = divide(indicator.kind, per, above.number, below.number)
    if (computed.kind === 'fault') {
      // A negative number that a column holds by itself was said when the table was read.
      const isSaid =
        (computed.code === 'numerator-negative' && numerator.minus.length === 0) ||
        (computed.code === 'denominator-negative' && denominator.minus.length === 0)
      if (!isSaid) problems.push(faultAt(computed.code, above, below, parts))
      return
    }
    if (computed.kind === 'number') values.value[cell] = computed.value
    values.status[cell] = computed.kind === 'absent' ? computed.status : graverFlag(above.flag, below.flag)
  }
  for (let area = 0; area < values.areas.length; area++)
    for (const [p, period] of periods.entries()) {
      const cell = cellOf(values, area, p)
      const above = partAt(parts.numerator, area, period)
      fill(cell, above, partAt(parts.denominator, area, period))
      if (above.cell === undefined) continue
      cells.set(cell, above.cell)
      if (above.absent === undefined || parts.numerator?.absent.has(above.cell)) values.isEntry[cell] = 1
    }
  const origin = (cell: number): Origin | undefined => {
    const at = cells.get(cell)
    return at === undefined ? undefined : parts.numerator?.origin(at)
  }
  return { result: { ...values, origin }, problems }
}
