// An indicator at one level while it is being published: original numbers, not yet protected.
import type { Status } from '../../core/release/status.ts'
import type { Origin } from '../published.ts'

/**
 * Columns of length areas × periods, area-major; NaN where there is no number. `status[i]` names an absence, or stands
 * beside a number; an ordinary value has none.
 */
export interface LevelValues {
  readonly indicator: string
  readonly level: string
  /** Natural order of keys; all areas of all editions. */
  readonly areas: readonly string[]
  readonly areaIndex: ReadonlyMap<string, number>
  /** In time order. */
  readonly periods: readonly string[]
  readonly value: Float64Array
  /** Present for indicators computed from counts. */
  readonly numerator?: Float64Array
  readonly denominator?: Float64Array
  readonly status: (Status | undefined)[]
  /** 1 where a table gives the cell, 0 where it was computed or is absent. */
  readonly isGiven: Uint8Array
  /** Categories: text of each cell; `value` then holds positions in the list of categories. */
  readonly texts?: (string | undefined)[]
  /** Place of the cell's (numerator's) number in the office's tables, where it was given. */
  origin(cell: number): Origin | undefined
}

export const cellOf = (values: Pick<LevelValues, 'periods'>, area: number, period: number): number =>
  area * values.periods.length + period
