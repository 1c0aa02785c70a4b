// A table after reading: one record per area and period, one column per header asked for. Columnar, because the largest
// real table has a quarter of a million records and only one table is in memory at a time.
import type { AbsentStatus, FlagStatus } from '../../core/release/status.ts'
import type { Origin } from '../published.ts'

export interface ObservationColumn {
  /** NaN where there is no number; then `absent` says why (or `texts` holds a category). */
  readonly numbers: Float64Array
  readonly absent: ReadonlyMap<number, AbsentStatus>
  readonly flags: ReadonlyMap<number, FlagStatus>
  /** Categories: the text of each record, only for columns asked for as text. */
  readonly texts?: readonly (string | undefined)[]
}

/** Records of one table. Keys are joined and known to exist; no area has two records for one period at one level. */
export interface Observations {
  readonly table: string
  readonly length: number
  readonly levels: readonly string[]
  readonly areas: readonly string[]
  readonly periods: readonly string[]
  /** By header; a wide table that holds one thing has the one column ''. */
  readonly columns: ReadonlyMap<string, ObservationColumn>
  /** Place of a cell, made on demand. */
  origin(record: number, column: string): Origin
}

/** Keys of each level: which exist in which edition. */
export interface AreaKeys {
  readonly levels: ReadonlyMap<
    string,
    readonly {
      readonly edition: string
      readonly from?: string
      readonly to?: string
      readonly ids: ReadonlySet<string>
    }[]
  >
}
