// When and where: periods as days of the calendar, boxes as text (WKT).
import type { Edition } from '../../../core/release/manifest.ts'
import { firstDay, lastDay } from '../../../core/release/period.ts'
import { given, type Node } from './node.ts'

/** Last day of a period by the calendar. Example: 2024-02 → 2024-02-29, where only the order matters elsewhere. */
export function lastCalendarDay(period: string): string {
  const day = lastDay(period)
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))]
  const longest = new Date(Date.UTC(year, month, 0)).getUTCDate()
  return `${day.slice(0, 8)}${String(Math.min(Number(day.slice(8)), longest)).padStart(2, '0')}`
}

const sorted = (days: readonly string[]) => days.toSorted((a, b) => (a < b ? -1 : 1))

/** From the first day to the last; an end that nobody declares stays open. */
export function temporal(from: readonly string[], to: readonly string[]): Node {
  const start = sorted(from.map(firstDay))[0]
  const end = sorted(to.map(lastCalendarDay)).at(-1)
  if (start === undefined && end === undefined) return {}
  const days = { ...given('dcat:startDate', start), ...given('dcat:endDate', end) }
  return { 'dct:temporal': { '@type': 'dct:PeriodOfTime', ...days } }
}

/** The box around outlines (longitude before latitude), beside the place that the atlas declares. */
export function spatial(boxes: readonly Edition['bbox'][], declared: string | undefined): Node {
  const [west, south] = [Math.min(...boxes.map((box) => box[0])), Math.min(...boxes.map((box) => box[1]))]
  const [east, north] = [Math.max(...boxes.map((box) => box[2])), Math.max(...boxes.map((box) => box[3]))]
  const corners = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ]
  const places: Node[] = []
  if (declared !== undefined) places.push({ '@id': declared })
  if (boxes.length > 0 && corners.flat().every(Number.isFinite))
    places.push({
      '@type': 'dct:Location',
      'dcat:bbox': `POLYGON((${corners.map((corner) => corner.join(' ')).join(', ')}))`,
    })
  return given('dct:spatial', places)
}
