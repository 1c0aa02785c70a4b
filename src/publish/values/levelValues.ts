// An indicator at one level while it is being published: original numbers, not yet protected.
import type { Status } from '../../core/release/status.ts'
import type { Origin } from '../published.ts'
import type { Geography } from './geography.ts'

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
  /** 1 where a table gives the cell, be it a word, or it was computed; 0 where nobody says anything of it. */
  readonly isEntry: Uint8Array
  /** Categories: text of each cell; `value` then holds positions in the list of categories. */
  readonly texts?: (string | undefined)[]
  /** Place of the cell's (numerator's) number in the office's tables, where it was given. */
  origin(cell: number): Origin | undefined
}

export const cellOf = (values: Pick<LevelValues, 'periods'>, area: number, period: number): number =>
  area * values.periods.length + period

/** Empty columns for a level over given periods: everything is `missing`. */
export function emptyValues(
  indicator: string,
  level: string,
  geography: Geography,
  periods: readonly string[],
  hasCounts: boolean,
): LevelValues {
  const areas = geography.areas.get(level) ?? []
  const areaIndex = geography.indexes.get(level) ?? new Map<string, number>()
  const size = areas.length * periods.length
  const column = () => new Float64Array(size).fill(NaN)
  return {
    indicator,
    level,
    areas,
    areaIndex,
    periods,
    value: column(),
    ...(hasCounts && { numerator: column(), denominator: column() }),
    status: Array.from<Status | undefined>({ length: size }).fill('missing'),
    isEntry: new Uint8Array(size),
    origin: () => undefined,
  }
}
