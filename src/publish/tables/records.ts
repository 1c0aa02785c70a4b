// Deliveries brought to one record per area and period. After a reform several deliveries make one record.
import type { Problem } from '../problem.ts'
import type { Delivery, Source } from './deliveries.ts'
import { placeOf, problemAt } from './place.ts'

/** Deliveries by their number in the list they were made from. */
export interface Records {
  /** The delivery that stands for a record in origins: the only one, or the first of those that are added. */
  readonly first: readonly number[]
  /** All deliveries of records that a key change led to, or that have more than one. */
  readonly parts: ReadonlyMap<number, readonly number[]>
}

const deliveredKey = ({ changed, area }: Delivery) => changed?.key ?? area

/** Numbers by level and period, then key: two levels of maps, because joined keys of a quarter million rows are slow. */
class Slots {
  readonly #slots = new Map<string, Map<string, Map<string, number>>>()

  #slot(level: string, period: string): Map<string, number> {
    const periods = this.#slots.get(level) ?? new Map<string, Map<string, number>>()
    this.#slots.set(level, periods)
    const slot = periods.get(period) ?? new Map<string, number>()
    periods.set(period, slot)
    return slot
  }

  /** The number kept for this key, or the new one after keeping it. */
  claim({ level, period }: Delivery, key: string, index: number): number {
    const slot = this.#slot(level, period)
    const known = slot.get(key)
    if (known === undefined) slot.set(key, index)
    return known ?? index
  }
}

/** Numbers of the deliveries that stay: the first row for an area and period wins, later ones are said. */
function withoutDuplicates(deliveries: readonly Delivery[], sources: readonly Source[]) {
  const slots = new Slots()
  const problems: Problem[] = []
  const said = new Set<string>()
  const kept: number[] = []
  for (const [index, delivery] of deliveries.entries()) {
    const earlier = deliveries[slots.claim(delivery, deliveredKey(delivery), index)] ?? delivery
    if (earlier.source === delivery.source && earlier.row === delivery.row) {
      kept.push(index)
      continue
    }
    const source = sources[delivery.source]
    const place = `${delivery.source} ${delivery.row}`
    if (source && !said.has(place))
      problems.push(duplicate(delivery, earlier, source, sources[earlier.source]))
    said.add(place)
  }
  return { kept, problems }
}

function duplicate(
  delivery: Delivery,
  earlier: Delivery,
  source: Source,
  other: Source | undefined,
): Problem {
  const { grid, layout } = source
  const where = other && other !== source ? ` of ${other.grid.file}` : ''
  return problemAt(
    { ...placeOf(grid), row: delivery.row, column: layout.headers[layout.area]?.shown ?? '' },
    {
      code: 'row-twice',
      message: `a second row for ${deliveredKey(delivery)} and ${delivery.period}; the first is row ${earlier.row}${where}`,
      value: deliveredKey(delivery),
      hint: 'Leave one of them; rows that belong to different things are told apart with where.',
    },
  )
}

export function toRecords(
  deliveries: readonly Delivery[],
  sources: readonly Source[],
): { records: Records; problems: readonly Problem[] } {
  const { kept, problems } = withoutDuplicates(deliveries, sources)
  // Without key changes every delivery that stays is a record.
  if (!deliveries.some((d) => d.changed)) return { records: { first: kept, parts: new Map() }, problems }
  const slots = new Slots()
  const first: number[] = []
  const parts = new Map<number, number[]>()
  for (const index of kept) {
    const delivery = deliveries[index]
    if (!delivery) continue
    const record = slots.claim(delivery, delivery.area, first.length)
    const begun = first[record]
    if (begun !== undefined) parts.set(record, [...(parts.get(record) ?? [begun]), index])
    else {
      first.push(index)
      if (delivery.changed) parts.set(record, [index])
    }
  }
  return { records: { first, parts }, problems }
}
