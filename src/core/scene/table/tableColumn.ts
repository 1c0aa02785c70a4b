// A column of the table that every export is written from: a stable English name, a kind, one cell for each row of the scene.
import type { AreaRow } from '../scene.ts'

/** In the order in which they stand. Names are a promise: they are added to, never changed. See docs/interfaces.md, section 7. */
export const columnNames = [
  'key',
  'name',
  'parent_key',
  'parent',
  'period',
  'value',
  'numerator',
  'denominator',
  'lower',
  'upper',
  'status',
  'indicator',
  'indicator_name',
  'unit',
  'rank',
  'rank_of',
  'left_out',
  'combined',
  'outlier',
  'class',
  'class_from',
  'class_to',
  'class_method',
  'class_span',
  'from_period',
  'from_value',
  'from_status',
  'from_class',
  'to_class',
  'change',
  'change_lower',
  'change_upper',
  'change_unit',
  'change_measure',
  'change_status',
  'comparability',
  'against',
  'against_key',
  'against_name',
  'against_value',
  'against_status',
  'outcome',
  'second_indicator',
  'second_indicator_name',
  'second_unit',
  'second_period',
  'second_value',
  'second_status',
  'second_class',
  'second_class_from',
  'second_class_to',
] as const
export type ColumnName = (typeof columnNames)[number]

/** `key`: text that is compared and never read as a number, leading zeros included. */
export type TextKind = 'key' | 'text'

/** Cells run parallel to the rows of the table. Texts are plain; a writer defuses what its format would execute. */
export type TableColumn =
  | {
      readonly kind: 'number'
      readonly name: ColumnName
      /** Digits in which the numbers are shown; cells are not rounded. Absent: as they are. */
      readonly decimals?: number
      readonly cells: readonly (number | undefined)[]
    }
  | { readonly kind: TextKind; readonly name: ColumnName; readonly cells: readonly string[] }

/** How a column comes by its cells, from one row after the other. */
export type ColumnRule =
  | {
      readonly kind: 'number'
      readonly name: ColumnName
      readonly decimals?: number
      readonly of: (row: AreaRow) => number | undefined
    }
  | { readonly kind: TextKind; readonly name: ColumnName; readonly of: (row: AreaRow) => string }

export const numbers = (
  name: ColumnName,
  of: (row: AreaRow) => number | undefined,
  decimals?: number,
): ColumnRule => ({ kind: 'number', name, ...(decimals !== undefined && { decimals }), of })

export const texts = (name: ColumnName, of: (row: AreaRow) => string): ColumnRule => ({
  kind: 'text',
  name,
  of,
})

export const keys = (name: ColumnName, of: (row: AreaRow) => string): ColumnRule => ({
  kind: 'key',
  name,
  of,
})

/** The same text in every row: files are joined and cut, and each row must still say what it is. */
export const constant = (name: ColumnName, text: string, kind: TextKind = 'text'): ColumnRule => ({
  kind,
  name,
  of: () => text,
})
