// A published indicator file (JSON-stat 2.0) and what the program makes of it: columns, one per measure.
import * as v from 'valibot'
import { isStatus, type AbsentStatus, type FlagStatus, type Status } from './status.ts'

export const measures = ['value', 'numerator', 'denominator', 'lower', 'upper'] as const
export type Measure = (typeof measures)[number]

const Index = v.union([v.array(v.string()), v.record(v.string(), v.number())])
export const Dimension = v.object({
  label: v.optional(v.string()),
  category: v.object({ index: v.optional(Index), label: v.optional(v.record(v.string(), v.string())) }),
})

/** JSON-stat 2.0 `dataset` with the dimensions measure, area, period in this order (docs/interfaces.md, section 3). */
export const JsonStatSchema = v.object({
  version: v.literal('2.0'),
  class: v.literal('dataset'),
  label: v.optional(v.string()),
  id: v.tuple([v.literal('measure'), v.literal('area'), v.literal('period')]),
  size: v.tuple([v.number(), v.number(), v.number()]),
  role: v.object({ metric: v.array(v.string()), geo: v.array(v.string()), time: v.array(v.string()) }),
  dimension: v.object({ measure: Dimension, area: Dimension, period: Dimension }),
  value: v.array(v.nullable(v.number())),
  status: v.optional(v.record(v.string(), v.string())),
  extension: v.optional(
    v.object({ indicator: v.string(), level: v.string(), categories: v.optional(v.array(v.unknown())) }),
  ),
})
export type JsonStat = v.InferOutput<typeof JsonStatSchema>

/** What stands in one cell. A number is finite; absence has a name. */
export type Cell =
  | {
      kind: 'number'
      value: number
      numerator?: number
      denominator?: number
      lower?: number
      upper?: number
      flag?: FlagStatus
    }
  | { kind: 'absent'; status: AbsentStatus; denominator?: number }

/**
 * One indicator at one level. Columns have length areas × periods, area-major: cell = area * periods.length + period.
 * Inside columns an absent number is NaN; outside this file only `cellAt` and `valueAt` are used, which name absence.
 */
export interface Dataset {
  readonly indicator: string
  readonly level: string
  readonly areas: readonly string[]
  readonly periods: readonly string[]
  readonly areaIndex: ReadonlyMap<string, number>
  readonly periodIndex: ReadonlyMap<string, number>
  readonly columns: Readonly<Partial<Record<Measure, Float64Array>>> & { readonly value: Float64Array }
  readonly status: ReadonlyMap<number, Status>
}

function categoryIds(dimension: v.InferOutput<typeof Dimension>): string[] {
  const { index, label } = dimension.category
  if (Array.isArray(index)) return index
  if (index) return Object.keys(index).toSorted((a, b) => (index[a] ?? 0) - (index[b] ?? 0))
  return Object.keys(label ?? {})
}

const indexOf = (ids: readonly string[]) => new Map(ids.map((id, i) => [id, i]))

/** The columns of a parsed file. Throws where the sizes contradict each other: the caller has checked the hash before. */
export function toDataset(file: JsonStat, indicator: string, level: string): Dataset {
  const measureIds = categoryIds(file.dimension.measure)
  const areas = categoryIds(file.dimension.area)
  const periods = categoryIds(file.dimension.period)
  const cells = areas.length * periods.length
  const sizes = [measureIds.length, areas.length, periods.length]
  if (sizes.some((n, i) => n !== file.size[i]) || file.value.length !== cells * measureIds.length)
    throw new Error(`${indicator}.${level}: the dimensions do not fit the number of values`)
  const columns: Partial<Record<Measure, Float64Array>> = {}
  for (const [m, id] of measureIds.entries()) {
    if (!(measures as readonly string[]).includes(id)) continue
    const column = new Float64Array(cells)
    for (let i = 0; i < cells; i++) column[i] = file.value[m * cells + i] ?? NaN
    columns[id as Measure] = column
  }
  if (!columns.value) throw new Error(`${indicator}.${level}: no measure "value"`)
  const first = measureIds.indexOf('value') * cells
  const status = new Map<number, Status>()
  for (const [key, word] of Object.entries(file.status ?? {})) {
    const cell = Number(key) - first
    if (cell >= 0 && cell < cells && isStatus(word)) status.set(cell, word)
  }
  return {
    indicator,
    level,
    areas,
    periods,
    areaIndex: indexOf(areas),
    periodIndex: indexOf(periods),
    columns: { ...columns, value: columns.value },
    status,
  }
}

const finite = (column: Float64Array | undefined, i: number): number | undefined => {
  const x = column?.[i]
  return x !== undefined && Number.isFinite(x) ? x : undefined
}

/** The cell of an area in a period; an area or period the file does not know is `missing`. */
export function cellAt(dataset: Dataset, area: string, period: string): Cell {
  const a = dataset.areaIndex.get(area)
  const p = dataset.periodIndex.get(period)
  if (a === undefined || p === undefined) return { kind: 'absent', status: 'missing' }
  const i = a * dataset.periods.length + p
  const value = finite(dataset.columns.value, i)
  const status = dataset.status.get(i)
  const denominator = finite(dataset.columns.denominator, i)
  if (value === undefined) {
    const absent =
      status === 'provisional' || status === 'revised' || status === 'estimated' ? 'missing' : status
    return {
      kind: 'absent',
      status: absent ?? 'missing',
      ...(denominator !== undefined && { denominator }),
    }
  }
  const cell: Cell = { kind: 'number', value }
  const numerator = finite(dataset.columns.numerator, i)
  const lower = finite(dataset.columns.lower, i)
  const upper = finite(dataset.columns.upper, i)
  // Assigned one by one: this runs for every area at each change of period, where copying costs three times as much.
  if (numerator !== undefined) cell.numerator = numerator
  if (denominator !== undefined) cell.denominator = denominator
  if (lower !== undefined) cell.lower = lower
  if (upper !== undefined) cell.upper = upper
  if (status === 'provisional' || status === 'revised' || status === 'estimated' || status === 'unreliable')
    cell.flag = status
  return cell
}
