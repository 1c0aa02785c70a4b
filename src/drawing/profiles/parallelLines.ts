// The lines of parallel axes: every area with a number in at least one of the indicators.
import { positionsOf } from '../../core/scene/profile/position.ts'
import type { ProfileColumn } from '../../core/scene/profile/profileColumn.ts'
import type { AreaRow } from '../../core/scene/scene.ts'

export interface ParallelLines {
  readonly ids: readonly string[]
  /** By indicator, in the order of `ids`; NaN where there is none. */
  readonly axes: readonly Float64Array[]
  /** Lines with at least one gap. */
  readonly withGaps: number
  /** Areas compared that have no number at all, and those left out by scope or filters. */
  readonly without: number
  readonly filtered: number
}

export function parallelLines(columns: readonly ProfileColumn[], rows: readonly AreaRow[]): ParallelLines {
  const places = columns.map((column) => positionsOf(column, rows))
  const drawn: number[] = []
  let [withGaps, without, filtered] = [0, 0, 0]
  for (const [i, row] of rows.entries()) {
    const missing = places.reduce((sum, axis) => sum + (Number.isNaN(axis[i]) ? 1 : 0), 0)
    if (row.isFiltered) filtered++
    else if (missing === columns.length) without++
    else drawn.push(i)
    if (!row.isFiltered && missing > 0 && missing < columns.length) withGaps++
  }
  return {
    ids: drawn.flatMap((i) => rows[i]?.id ?? []),
    axes: places.map((axis) => Float64Array.from(drawn, (i) => axis[i] ?? NaN)),
    withGaps,
    without,
    filtered,
  }
}
