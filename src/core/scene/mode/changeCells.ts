// The change of a value between two periods, as the map paints it: with an interval where both values have one.
import { moverDifference } from '../../statistics/difference/moverDifference.ts'
import type { Cell, Dataset } from '../../release/dataset.ts'

type NumberCell = Extract<Cell, { kind: 'number' }>

const hasInterval = (cell: NumberCell): cell is NumberCell & { lower: number; upper: number } =>
  cell.lower !== undefined && cell.upper !== undefined

function difference(before: NumberCell, now: NumberCell): Cell {
  const value = now.value - before.value
  if (!hasInterval(before) || !hasInterval(now)) return { kind: 'number', value }
  const { lower, upper } = moverDifference(now, before)
  return { kind: 'number', value, lower, upper }
}

/** In per cent of the earlier value; no statement from zero or below. */
function percent(before: NumberCell, now: NumberCell): Cell {
  if (before.value <= 0) return { kind: 'absent', status: 'notApplicable' }
  return { kind: 'number', value: (now.value / before.value - 1) * 100 }
}

/** An absence on either side is the absence of the change: the present one first. */
export function changeCell(before: Cell, now: Cell, measure: 'absolute' | 'relative'): Cell {
  if (now.kind === 'absent') return { kind: 'absent', status: now.status }
  if (before.kind === 'absent') return { kind: 'absent', status: before.status }
  const cell = measure === 'relative' ? percent(before, now) : difference(before, now)
  // What is said of one of the two is true of their difference.
  const flag = now.flag ?? before.flag
  return flag !== undefined && cell.kind === 'number' ? { ...cell, flag } : cell
}

/**
 * All changes from one period to others: what the limits of a map of changes are computed from. Read from the columns: of 11,000
 * areas and 20 periods there are a quarter of a million.
 */
export function allChanges(
  { columns: { value }, areas, periods: all, periodIndex }: Dataset,
  from: string,
  periods: readonly string[],
  measure: 'absolute' | 'relative',
): Float64Array {
  const first = periodIndex.get(from)
  const others = periods.flatMap((period) => periodIndex.get(period) ?? [])
  if (first === undefined) return new Float64Array()
  const changes = new Float64Array(areas.length * others.length)
  let n = 0
  for (let area = 0; area < areas.length; area++) {
    const row = area * all.length
    const before = value[row + first] ?? Number.NaN
    if (measure === 'relative' && before <= 0) continue
    for (const other of others) {
      const difference = (value[row + other] ?? Number.NaN) - before
      // An absent number on either side is NaN within columns.
      if (Number.isFinite(difference))
        changes[n++] = measure === 'relative' ? (difference / before) * 100 : difference
    }
  }
  return changes.slice(0, n)
}
