// Cells of deliveries become cells of records. Usually one to one; after a reform counts are shared out and added.
import type { AbsentStatus, FlagStatus } from '../../../core/release/status.ts'
import type { Problem } from '../../problem.ts'
import type { ReadColumn } from '../cells/readColumn.ts'
import type { Delivery, Source } from '../deliveries.ts'
import type { ObservationColumn } from '../observations.ts'
import { placeOf, problemAt } from '../place.ts'
import type { Records } from '../records.ts'
import type { KeyChanges } from './keyChanges.ts'

export interface Combining {
  readonly records: Records
  readonly deliveries: readonly Delivery[]
  readonly sources: readonly Source[]
  /** Headers that hold counts: only these may be shared out and added. */
  readonly counts: ReadonlySet<string>
  readonly changes: ReadonlyMap<string, KeyChanges>
}

/** What a sum is where a part is absent: the status that says most wins. */
const gravest: readonly AbsentStatus[] = ['withheld', 'pending', 'unreliable', 'missing', 'notApplicable']

interface Column {
  numbers: Float64Array
  absent: Map<number, AbsentStatus>
  flags: Map<number, FlagStatus>
}

/** The cells of each record's first delivery. */
function pickFirst(column: ReadColumn, first: readonly number[]): Column {
  const picked: Column = { numbers: new Float64Array(first.length), absent: new Map(), flags: new Map() }
  for (const [record, delivery] of first.entries()) {
    picked.numbers[record] = column.numbers[delivery] ?? NaN
    const status = column.absent.get(delivery)
    if (status) picked.absent.set(record, status)
    const flag = column.flags.get(delivery)
    if (flag) picked.flags.set(record, flag)
  }
  return picked
}

/** The sum of shares of several deliveries, or why there is none. */
function sumOf(
  parts: readonly number[],
  column: ReadColumn,
  deliveries: readonly Delivery[],
): number | AbsentStatus {
  const statuses = new Set(parts.map((part) => column.absent.get(part)))
  const status = gravest.find((s) => statuses.has(s))
  if (status) return status
  return parts.reduce(
    (sum, part) => sum + (deliveries[part]?.changed?.share ?? 1) * (column.numbers[part] ?? NaN),
    0,
  )
}

/** An area's sum needs every key that went into it, unless its own key was delivered. */
function isComplete(parts: readonly number[], { deliveries, changes }: Combining): boolean {
  const all = parts.flatMap((part) => deliveries[part] ?? [])
  const [first] = all
  if (!first || all.some((d) => !d.changed)) return true
  const delivered = new Set(all.map((d) => d.changed?.key ?? d.area))
  return changes.get(first.level)?.isCovered(first.area, delivered) ?? true
}

/** A key that alone changed carries everything over, also what is no count. */
const isRenamed = (parts: readonly number[], combining: Combining): boolean =>
  parts.length === 1 &&
  combining.deliveries[parts[0] ?? -1]?.changed?.share === 1 &&
  isComplete(parts, combining)

/** A column by records. */
export function combineColumn(header: string, column: ReadColumn, combining: Combining): ObservationColumn {
  const { records, deliveries, counts } = combining
  const { numbers, absent, flags } = pickFirst(column, records.first)
  for (const [record, parts] of records.parts) {
    if (isRenamed(parts, combining)) continue
    const isSum = counts.has(header) && isComplete(parts, combining)
    const outcome = isSum ? sumOf(parts, column, deliveries) : 'missing'
    numbers[record] = typeof outcome === 'number' ? outcome : NaN
    absent.delete(record)
    flags.delete(record)
    if (typeof outcome !== 'number') absent.set(record, outcome)
    const flag = parts.map((part) => column.flags.get(part)).find((f) => f !== undefined)
    if (flag && typeof outcome === 'number') flags.set(record, flag)
  }
  const { texts } = column
  return {
    numbers,
    absent,
    flags,
    ...(texts && {
      texts: records.first.map((delivery, record) =>
        records.parts.has(record) ? undefined : texts[delivery],
      ),
    }),
  }
}

function placeOfDelivery(delivery: Delivery, { sources }: Combining) {
  const source = sources[delivery.source]
  if (!source) throw new Error(`there is no source ${delivery.source}`)
  const column = source.layout.headers[source.layout.area]?.shown
  return { ...placeOf(source.grid), row: delivery.row, ...(column !== undefined && { column }) }
}

/** Says what a reform leaves without a number: sums with missing parts, and columns that are no counts. */
export function combiningProblems(headers: readonly string[], combining: Combining): Problem[] {
  const { records, deliveries, counts } = combining
  const summed = [...records.parts.values()].filter((parts) => !isRenamed(parts, combining))
  const firstOf = (parts: readonly number[]) => deliveries[parts[0] ?? -1]
  const incomplete = summed
    .filter((parts) => !isComplete(parts, combining))
    .flatMap((parts) => firstOf(parts) ?? [])
  const any = firstOf(summed[0] ?? [])
  const uncounted = any ? headers.filter((header) => !counts.has(header)) : []
  return [
    ...incomplete.map((delivery) =>
      problemAt(placeOfDelivery(delivery, combining), {
        severity: 'warning',
        code: 'change-incomplete',
        message: `${delivery.area} in ${delivery.period}: not every key that went into it was delivered, so it has no number`,
        value: delivery.area,
      }),
    ),
    ...uncounted.map((header) =>
      problemAt(placeOfDelivery(any as Delivery, combining), {
        severity: 'warning',
        code: 'change-not-count',
        message: `"${header}" holds no counts: where keys were split or joined it cannot be carried over and is missing`,
        value: header,
      }),
    ),
  ]
}
