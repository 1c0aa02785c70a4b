// The summary of some areas in one period. Rates are put together from counts, never averaged as if they were one; where a mean
// of the areas' values is given it bears that name.
import type { Indicator } from '../../release/manifest.ts'
import { absentStatuses, type AbsentStatus } from '../../release/status.ts'
import { quantile } from '../../statistics/quantile.ts'
import { standardDeviation } from '../../statistics/spread/standardDeviation.ts'
import { weightedMean } from '../../statistics/spread/weightedMean.ts'
import type { AreaRow } from '../scene.ts'

export interface Extreme {
  readonly value: number
  /** All areas that share it. */
  readonly rows: readonly AreaRow[]
}

export interface Summary {
  readonly areas: number
  /** Areas with a number. */
  readonly n: number
  /** Areas without one, by the reason; only those that occur. */
  readonly without: readonly { readonly status: AbsentStatus; readonly count: number }[]
  /** Σ value, of counts only. */
  readonly sum?: number
  /** Σ numerator and Σ denominator of the areas with a number, where each of them has it. */
  readonly cases?: number
  readonly people?: number
  /** From the counts: per · Σx/ΣN. */
  readonly weightedMean?: number
  /** Of the areas' values, each area alike: */
  readonly median?: number
  readonly quartiles?: readonly [number, number]
  readonly mean?: number
  /** With n − 1. */
  readonly deviation?: number
  readonly least?: Extreme
  readonly greatest?: Extreme
}

type NumberRow = AreaRow & { readonly cell: Extract<AreaRow['cell'], { kind: 'number' }> }
const hasNumber = (row: AreaRow): row is NumberRow => row.cell.kind === 'number'

/** Undefined where one has none: a sum that leaves an area out would be of other areas than the rest of the table. */
function totalOf(rows: readonly NumberRow[], measure: 'numerator' | 'denominator'): number | undefined {
  let total = 0
  for (const { cell } of rows) {
    const count = cell[measure]
    if (count === undefined) return undefined
    total += count
  }
  return rows.length > 0 ? total : undefined
}

function countsOf(rows: readonly NumberRow[], { kind, per, aggregate }: Indicator) {
  const [cases, people] = [totalOf(rows, 'numerator'), totalOf(rows, 'denominator')]
  const canBeComputed =
    per !== undefined && aggregate === 'counts' && cases !== undefined && people !== undefined
  const mean = canBeComputed ? weightedMean([{ numerator: cases, denominator: people }], per) : undefined
  return {
    ...(kind === 'count' && rows.length > 0 && { sum: rows.reduce((sum, { cell }) => sum + cell.value, 0) }),
    ...(cases !== undefined && { cases }),
    ...(people !== undefined && { people }),
    ...(mean !== undefined && { weightedMean: mean }),
  }
}

const extremeAt = (rows: readonly NumberRow[], value: number): Extreme => ({
  value,
  rows: rows.filter(({ cell }) => cell.value === value),
})

function distributionOf(rows: readonly NumberRow[]) {
  const sorted = Float64Array.from(rows, ({ cell }) => cell.value).sort()
  const [least, greatest] = [sorted[0], sorted.at(-1)]
  if (least === undefined || greatest === undefined) return {}
  const [lower, median, upper] = [0.25, 0.5, 0.75].map((p) => quantile(sorted, p) ?? 0)
  const deviation = standardDeviation(sorted, 'sample')
  return {
    median: median ?? least,
    quartiles: [lower ?? least, upper ?? greatest] as const,
    mean: sorted.reduce((sum, x) => sum + x, 0) / sorted.length,
    ...(deviation !== undefined && { deviation }),
    least: extremeAt(rows, least),
    greatest: extremeAt(rows, greatest),
  }
}

export function summaryOf(rows: readonly AreaRow[], indicator: Indicator): Summary {
  const numbers = rows.filter(hasNumber)
  const byStatus = new Map<AbsentStatus, number>()
  for (const { cell } of rows)
    if (cell.kind === 'absent') byStatus.set(cell.status, (byStatus.get(cell.status) ?? 0) + 1)
  return {
    areas: rows.length,
    n: numbers.length,
    without: absentStatuses.flatMap((status) => {
      const count = byStatus.get(status)
      return count === undefined ? [] : [{ status, count }]
    }),
    ...countsOf(numbers, indicator),
    ...distributionOf(numbers),
  }
}
