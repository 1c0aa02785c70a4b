// Where a value stands among the areas compared, on one scale for all indicators: 0 to 100, by rank. On it 100 is the
// favourable end of burdens and benefits alike; of neutral indicators, which have none, the highest value.
import type { Cell } from '../../release/dataset.ts'
import type { Indicator } from '../../release/manifest.ts'
import { positionAmong } from '../../statistics/position/positionAmong.ts'
import type { AreaRow } from '../scene.ts'
import type { ProfileColumn } from './profileColumn.ts'

/** A position by value (0 the lowest) turned so that 100 is favourable where the indicator has a favourable end. */
export const turnedPosition = (position: number, direction: Indicator['direction']): number =>
  direction === 'burden' ? 100 - position : position

/** Undefined where there is no number, or fewer than two areas to stand among. */
export function positionIn({ sorted, indicator }: ProfileColumn, cell: Cell | undefined): number | undefined {
  if (cell?.kind !== 'number') return undefined
  const position = positionAmong(sorted, cell.value)
  return position === undefined ? undefined : turnedPosition(position, indicator.direction)
}

/** Of the rows in their order; NaN where there is none. For pictures of thousands of areas. */
export function positionsOf(column: ProfileColumn, rows: readonly AreaRow[]): Float64Array {
  const { dataset, period, sorted, indicator } = column
  const positions = new Float64Array(rows.length).fill(NaN)
  const at = period === undefined ? undefined : dataset.periodIndex.get(period)
  if (at === undefined) return positions
  for (const [i, row] of rows.entries()) {
    const area = dataset.areaIndex.get(row.id)
    if (area === undefined || row.isFiltered) continue
    const value = dataset.columns.value[area * dataset.periods.length + at]
    if (value === undefined || !Number.isFinite(value)) continue
    const position = positionAmong(sorted, value)
    if (position !== undefined) positions[i] = turnedPosition(position, indicator.direction)
  }
  return positions
}

/** The fifth of the areas that a position falls into, 0 to 4; by the convention (lower, upper]. */
export const fifthOf = (position: number): number => Math.min(4, Math.max(0, Math.ceil(position / 20) - 1))
