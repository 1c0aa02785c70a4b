// What the reader chose. Complete and valid for one release; the link codec and the transitions live beside this file.
import { classMethods } from '../release/manifest.ts'
import type { Language } from '../release/localText.ts'

/** Parts of the right-hand panel; the map is always there. `map` is the default and shows the series. */
export const views = [
  'map',
  'ranking',
  'compare',
  'scatter',
  'table',
  'counts',
  'distribution',
  'statistics',
  'moved',
  'similar',
  'spine',
  'radar',
  'heatmap',
  'parallel',
  'pyramid',
  'matrix',
  'inequality',
  'pattern',
  'types',
] as const
export type View = (typeof views)[number]

/** What the map shows of the indicator. `multiples`: small maps over periods; `indicators`: over indicators. */
export const modes = [
  'value',
  'change',
  'moved',
  'threshold',
  'reference',
  'circles',
  'bivariate',
  'multiples',
  'indicators',
  'swipe',
] as const
export type Mode = (typeof modes)[number]

/** Columns a table can be sorted by. */
export const sortColumns = ['name', 'parent', 'value', 'numerator', 'denominator', 'rank'] as const
export type SortColumn = (typeof sortColumns)[number]
export interface Sorting {
  readonly column: SortColumn
  readonly descending: boolean
}

/** `fixed`: as the indicator ships them; `manual`: limits the reader set; `unclassed`: a colour for each value. */
export const chosenMethods = [...classMethods, 'manual', 'unclassed'] as const
export type ChosenMethod = (typeof chosenMethods)[number]

export interface ClassChoice {
  readonly method: ChosenMethod
  /** 2 to 9; absent where the method settles it: fixed, manual, box, headtail, unclassed. */
  readonly count?: number
  /** Inner limits, ascending; of `manual` only. */
  readonly breaks?: readonly number[]
  /** Values the limits are computed from: those of all periods, or of the chosen one. */
  readonly span: 'all' | 'period'
}

export interface PaletteChoice {
  readonly id: string
  readonly isInverted: boolean
}

/** What values are held against. */
export type Against =
  | { readonly kind: 'region' }
  | { readonly kind: 'parent' }
  | { readonly kind: 'area'; readonly id: string }
  | { readonly kind: 'number'; readonly value: number }

/** Where ranks, references and comparisons stay: inside one area of a level above, or among a group of areas. */
export type Scope =
  | { readonly kind: 'within'; readonly id: string }
  | { readonly kind: 'group'; readonly ids: readonly string[] }

/** Each leaves only some areas; several together leave those that pass all of them. Limits are inclusive. */
export type Filter =
  | { readonly kind: 'within'; readonly ids: readonly string[] }
  | { readonly kind: 'only'; readonly ids: readonly string[] }
  | { readonly kind: 'range'; readonly from: number; readonly to: number }
  | { readonly kind: 'above'; readonly at: number }
  | { readonly kind: 'below'; readonly at: number }

export interface ViewState {
  /** A pinned release; absent: the newest, whichever that is. */
  readonly release?: string
  readonly level: string
  readonly indicator: string
  readonly period: string
  /**
   * Chosen areas in the order of choice, at most ten; the first is the one whose figures are shown large. An area of another
   * level is written `level:id`.
   */
  readonly areas: readonly string[]
  readonly view: View
  readonly sort: Sorting
  /** Share of differences within municipalities: weighted by the denominator (people) or every area alike. */
  readonly weighted: boolean
  readonly language: Language

  readonly mode: Mode
  /** First period of a change; absent: the first one comparable with the chosen period. */
  readonly from?: string
  /** A change as difference (percentage points for percentages) or in per cent of the first value. */
  readonly change: 'absolute' | 'relative'
  /** What `threshold` and `reference` hold values against; absent: the region. */
  readonly against?: Against
  /** Absent: the classes that the indicator ships with. */
  readonly classes?: ClassChoice
  /** Absent: the one for the indicator's direction. */
  readonly palette?: PaletteChoice
  /** Zero is a class of its own. */
  readonly isZeroApart: boolean
  /** Values outside the fences of the box map bear a mark. */
  readonly areOutliersMarked: boolean
  /** The other indicator of a bivariate map and of a scatter plot. */
  readonly second?: string
  /** Indicators chosen for charts over several of them, in order; empty: the charts choose themselves. */
  readonly indicators: readonly string[]
  readonly scope?: Scope
  readonly filters: readonly Filter[]
  /** Areas of the chosen level that are combined into one. */
  readonly combined: readonly string[]
  /** Period that series are indexed to (= 100); absent: values as they are. */
  readonly indexedTo?: string
}
