// What the reader chose. Complete and valid for one release; the link codec and the transitions live beside this file.
import type { Language } from '../release/localText.ts'

/** Parts of the right-hand panel; the map is always there. `map` is the default and shows the series. */
export const views = ['map', 'ranking', 'counts', 'table'] as const
export type View = (typeof views)[number]

/** Columns a table can be sorted by. */
export const sortColumns = ['name', 'parent', 'value', 'numerator', 'denominator', 'rank'] as const
export type SortColumn = (typeof sortColumns)[number]
export interface Sorting {
  readonly column: SortColumn
  readonly descending: boolean
}

export interface ViewState {
  /** A pinned release; absent: the newest, whichever that is. */
  readonly release?: string
  readonly level: string
  readonly indicator: string
  readonly period: string
  /** Chosen areas in the order of choice; the first is the one whose figures are shown large. */
  readonly areas: readonly string[]
  readonly view: View
  readonly sort: Sorting
  /** Share of differences within municipalities: weighted by the denominator (people) or every area alike. */
  readonly weighted: boolean
  readonly language: Language
}
