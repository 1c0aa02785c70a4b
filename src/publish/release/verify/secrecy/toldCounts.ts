// What published files tell about counts, read as an outsider would: numerators, denominators and plain counts, by series,
// level, area and period. Files name no tables; indicators whose counts bear the same label and never differ are taken to
// speak of the same series.
import type { Dataset } from '../../../../core/release/dataset.ts'
import type { Indicator } from '../../../../core/release/manifest.ts'
import { textIn } from '../../../../core/release/localText.ts'
import type { PublishedDataset } from '../readDatasets.ts'

/** One column of one file. */
export interface Column {
  readonly published: PublishedDataset
  readonly role: 'numerator' | 'denominator'
}

/** What one column says about one cell. */
export type Said =
  | { readonly kind: 'told'; readonly number: number }
  | { readonly kind: 'secret' }
  | { readonly kind: 'unknown' }

const cellIn = (dataset: Dataset, area: string, period: string): number | undefined => {
  const [a, p] = [dataset.areaIndex.get(area), dataset.periodIndex.get(period)]
  return a === undefined || p === undefined ? undefined : a * dataset.periods.length + p
}

/**
 * The count that a cell tells: its numerator, or what value and denominator make of it; the value of a plain count. NaN
 * where it tells none.
 */
export function countAt({ indicator, dataset }: PublishedDataset, cell: number): number {
  const { value, numerator, denominator } = dataset.columns
  if (!numerator) return indicator.kind === 'count' ? (value[cell] ?? NaN) : NaN
  const own = numerator[cell] ?? NaN
  return Number.isNaN(own)
    ? ((value[cell] ?? NaN) * (denominator?.[cell] ?? NaN)) / (indicator.per ?? 1)
    : own
}

const numberAt = ({ published, role }: Column, cell: number): number =>
  role === 'numerator' ? countAt(published, cell) : (published.dataset.columns.denominator?.[cell] ?? NaN)

/**
 * `notApplicable` tells a 0: nothing was counted there. Where value and denominator are both withheld, the denominator is
 * what is protected, and the numerator merely falls with it.
 */
export function saidBy(column: Column, area: string, period: string): Said {
  const { dataset } = column.published
  const cell = cellIn(dataset, area, period)
  if (cell === undefined) return { kind: 'unknown' }
  const number = numberAt(column, cell)
  if (!Number.isNaN(number)) return { kind: 'told', number }
  const word = dataset.status.get(cell)
  if (word === 'notApplicable') return { kind: 'told', number: 0 }
  if (word !== 'withheld') return { kind: 'unknown' }
  const hasDenominator = !Number.isNaN(dataset.columns.denominator?.[cell] ?? NaN)
  const isOwn = !dataset.columns.denominator || hasDenominator === (column.role === 'numerator')
  return { kind: isOwn ? 'secret' : 'unknown' }
}

const tellsCounts = ({ indicator: { kind }, dataset }: PublishedDataset): boolean =>
  dataset.columns.numerator !== undefined || kind === 'count'

const labelOf = (indicator: Indicator, role: Column['role']): string | undefined => {
  const label = role === 'numerator' ? indicator.numeratorLabel : indicator.denominatorLabel
  return label && textIn(label, 'de')
}

/** Whether two columns of the same level never tell different numbers, and the same at least once. */
function agree(a: Column, b: Column): boolean {
  const { dataset } = a.published
  let isShared = false
  for (const area of dataset.areas)
    for (const period of dataset.periods) {
      const [own, other] = [saidBy(a, area, period), saidBy(b, area, period)]
      if (own.kind !== 'told' || other.kind !== 'told') continue
      if (own.number !== other.number) return false
      isShared = true
    }
  return isShared
}

/** Columns of one series, by level. */
export type ToldSeries = readonly Column[]

const isSame = (a: ToldSeries, b: ToldSeries): boolean => {
  const pairs = a.flatMap((own) =>
    b
      .filter(({ published }) => published.entry.level === own.published.entry.level)
      .map((other) => [own, other] as const),
  )
  return pairs.length > 0 && pairs.every(([own, other]) => agree(own, other))
}

export function toldSeries(datasets: readonly PublishedDataset[]): ToldSeries[] {
  const groups: { readonly label: string | undefined; columns: Column[] }[] = []
  const ids = [...new Set(datasets.map(({ indicator }) => indicator.id))]
  for (const id of ids)
    for (const role of ['numerator', 'denominator'] as const) {
      const own = datasets.filter((d) => d.indicator.id === id && tellsCounts(d))
      const columns = own
        .map((published): Column => ({ published, role }))
        .filter(({ published, role }) => role === 'numerator' || published.dataset.columns.denominator)
      const [first] = columns
      if (!first) continue
      const label = labelOf(first.published.indicator, role)
      const same = groups.find((g) => label !== undefined && g.label === label && isSame(columns, g.columns))
      if (same) same.columns.push(...columns)
      else groups.push({ label, columns })
    }
  return groups.map(({ columns }) => columns)
}
