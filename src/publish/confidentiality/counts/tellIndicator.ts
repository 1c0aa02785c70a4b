// Enters an indicator into the ledger: which counts its cells would tell, and which of them must not be told by themselves.
import type { AtlasIndicator } from '../../atlas/atlas.ts'
import { cellOf, type LevelValues } from '../../values/levelValues.ts'
import { termKey } from '../../values/series/series.ts'
import { marks, seriesIn, sliceIn, type CountSeries, type Ledger, type Slice } from './ledger.ts'

/** Balances (births minus deaths) may be small or negative without telling of anybody. */
const isBalance = ({ kind, values }: AtlasIndicator): boolean =>
  kind !== 'share' && kind !== 'count' && values.kind === 'fraction' && values.numerator.minus.length > 0

/** Whether numerators count somebody: shares, rates, ratios and plain counts, not euros and not balances. */
export const countsSomebody = (indicator: AtlasIndicator): boolean =>
  ['share', 'rate', 'ratio', 'count'].includes(indicator.kind) && !isBalance(indicator)

/** Indicators that tell counts or sums: fractions, plain counts, and balances, which are made of counts. */
export const tellsCounts = ({ kind, values, aggregate }: AtlasIndicator): boolean =>
  values.kind === 'fraction' || kind === 'count' || kind === 'change' || aggregate === 'sum'

/** Keys of the series that an indicator tells; none for means, medians and indices as delivered. */
export function countKeys(indicator: AtlasIndicator): readonly string[] {
  const { values } = indicator
  if (!tellsCounts(indicator)) return []
  return values.kind === 'fraction'
    ? [termKey(values.numerator), termKey(values.denominator)]
    : [termKey(values.term)]
}

interface Cell {
  readonly area: number
  readonly value: number
  readonly numerator: number
  /** NaN also where the indicator has none. */
  readonly denominator: number
  readonly status: LevelValues['status'][number]
}

const isSmall = (number: number, minimum: number): boolean => number > 0 && number < minimum

function primaryMark(indicator: AtlasIndicator, { numerator, denominator }: Cell, count: number): number {
  const { minimumCount, minimumDenominator } = indicator.confidentiality
  let mark = isSmall(denominator, minimumDenominator) && !Number.isNaN(numerator) ? marks.secret : 0
  if (!countsSomebody(indicator)) return mark
  if (isSmall(count, minimumCount)) mark |= marks.low
  if (indicator.kind === 'share' && isSmall(denominator - numerator, minimumCount)) mark |= marks.rest
  return mark
}

function note(slice: Slice, area: number, number: number, mark: number): void {
  if (Number.isNaN(slice.numbers[area])) slice.numbers[area] = number
  slice.marks[area] = (slice.marks[area] ?? 0) | mark
}

/** A word that says there is nothing to count tells a 0. */
function noteNothing(slice: Slice, area: number): void {
  note(slice, area, 0, marks.told | marks.plain)
}

function tellNumerator(indicator: AtlasIndicator, slice: Slice, cell: Cell, count: number): void {
  const { area, value, numerator, status } = cell
  if (status === 'notApplicable') {
    if (!(Math.abs(numerator) > 0)) noteNothing(slice, area)
    return
  }
  const told = Number.isNaN(value) ? 0 : marks.told
  const secret = status === 'withheld' ? marks.secret : 0
  note(slice, area, numerator, told | secret | primaryMark(indicator, cell, count))
}

function tellDenominator(slice: Slice, { area, denominator, numerator, status }: Cell): void {
  if (!Number.isNaN(denominator))
    note(
      slice,
      area,
      denominator,
      denominator === 0 && numerator === 0 ? marks.told | marks.plain : marks.told,
    )
  else if (status === 'notApplicable') noteNothing(slice, area)
  else if (status === 'withheld') note(slice, area, NaN, marks.secret)
}

interface Told {
  readonly numerator: CountSeries
  readonly denominator?: CountSeries
}

/** Official counts of a parent are told under the name of their own table too, wherever that is told. */
function noteOfficial(
  ledger: Ledger,
  { references }: AtlasIndicator,
  { numerator, denominator }: Told,
): void {
  if (references?.kind !== 'fraction') return
  const pairs = [[numerator, references.numerator] as const]
  if (denominator) pairs.push([denominator, references.denominator])
  for (const [series, term] of pairs) {
    const official = seriesIn(ledger, termKey(term)).index
    if (official !== series.index)
      ledger.equalities.push({ series: [series.index, official], coefficients: [1, -1] })
  }
}

/** The series of an indicator, with what it asks for them. */
function seriesOf(ledger: Ledger, indicator: AtlasIndicator, pinned: string | undefined): Told {
  const [key = '', below] = countKeys(indicator)
  const isNew = !ledger.indexByKey.has(key)
  const numerator = seriesIn(ledger, key)
  const addsUp =
    indicator.values.kind === 'fraction' || indicator.kind === 'count' || indicator.aggregate === 'sum'
  numerator.addsUp = addsUp || (numerator.addsUp && !isNew)
  const denominator = below === undefined ? undefined : seriesIn(ledger, below)
  const { minimumCount, complementary } = indicator.confidentiality
  if (countsSomebody(indicator)) numerator.minimum = Math.max(numerator.minimum, minimumCount)
  else numerator.isSigned = true
  for (const series of [numerator, denominator]) {
    if (!series) continue
    series.mayComplement ||= complementary
    if (pinned !== undefined) series.pinned = pinned
  }
  if (!denominator) return { numerator }
  denominator.isDenominator = true
  if (indicator.kind === 'share') numerator.cap = denominator.index
  const over = ledger.numeratorsOver.get(denominator.index) ?? new Set<number>()
  ledger.numeratorsOver.set(denominator.index, over.add(numerator.index))
  return { numerator, denominator }
}

export function tellIndicator(
  ledger: Ledger,
  indicator: AtlasIndicator,
  levels: ReadonlyMap<string, LevelValues>,
  pinned: string | undefined,
): void {
  if (!tellsCounts(indicator)) return
  const told = seriesOf(ledger, indicator, pinned)
  noteOfficial(ledger, indicator, told)
  const { values: from } = indicator
  const scale = from.kind === 'direct' && from.scale !== 0 ? from.scale : 1
  for (const [id, values] of levels) {
    const level = ledger.levels.indexOf(id)
    const size = values.areas.length
    for (const [p, period] of values.periods.entries()) {
      const above = sliceIn(told.numerator, level, period, size)
      const below = told.denominator && sliceIn(told.denominator, level, period, size)
      for (let area = 0; area < size; area++) {
        const i = cellOf(values, area, p)
        const value = values.value[i] ?? NaN
        const numerator = values.numerator ? (values.numerator[i] ?? NaN) : value / scale
        const denominator = values.denominator?.[i] ?? NaN
        const cell = { area, value, numerator, denominator, status: values.status[i] }
        if (numerator < 0) told.numerator.isSigned = true
        tellNumerator(indicator, above, cell, values.numerator ? numerator : value)
        if (below) tellDenominator(below, cell)
      }
    }
  }
}
