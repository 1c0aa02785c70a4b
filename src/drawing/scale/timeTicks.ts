// Year labels of a true time axis: each stands at the middle of its year, the last year is always among them.
import { yearPosition } from '../../core/release/period.ts'

export interface TimeTick {
  readonly label: string
  readonly position: number
}

const steps = [1, 2, 5, 10, 20, 50]

/** Ticks for periods in time order; no more than `room` labels. Several periods in one year are labelled singly. */
export function timeTicks(periods: readonly string[], room: number): TimeTick[] {
  const first = periods[0]
  const last = periods.at(-1)
  if (first === undefined || last === undefined) return []
  const from = Math.floor(yearPosition(first))
  const to = Math.floor(yearPosition(last))
  if (from === to) return thinned(periods, room).map((p) => ({ label: p, position: yearPosition(p) }))
  const step = steps.find((s) => (to - from) / s + 1 <= Math.max(2, room)) ?? to - from
  const ticks: TimeTick[] = []
  for (let year = to; year >= from; year -= step)
    ticks.unshift({ label: String(year), position: yearPosition(String(year)) })
  return ticks
}

const thinned = (periods: readonly string[], room: number): string[] => {
  const every = Math.ceil(periods.length / Math.max(1, room))
  return periods.filter((_, i) => (periods.length - 1 - i) % every === 0)
}
