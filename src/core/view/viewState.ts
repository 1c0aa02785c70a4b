// What the reader chose. Complete and valid for one release; the link codec and the transitions live beside this file.
import { classMethods } from '../release/manifest.ts'
import type { Language } from '../release/localText.ts'

/** Parts of the right-hand panel beside the map. `map` is the default and shows the series; `profile` is a page of its own. */
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
  'profile',
  'report',
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

/** What counts as a neighbour: a shared corner, or a shared border only. */
export const neighbourRules = ['queen', 'rook'] as const
/** Random arrangements a pattern is held against. */
export const permutationCounts = [999, 4999, 9999] as const
export const coefficients = ['pearson', 'spearman'] as const
/** How two maps lie where no line divides them: either one whole, or side by side. */
export const undivided = ['left', 'right', 'beside'] as const
/** Seeds of chance are whole numbers from 0. */
export const greatestSeed = 4294967295
/** Types of areas, at least and at most. */
export const [fewestGroups, mostGroups] = [2, 6]

/** What one panel shows beyond the usual, or without it. */
export const additions = [
  /** Ranking: intervals and plausible ranks. */
  'spans',
  /** Series: the range of all areas. */
  'range',
  /** Comparison of the areas above: every one of them, where there are hundreds. */
  'all',
  /** Similar areas: ten instead of five. */
  'ten',
  /** Similar areas: only those in other areas above. */
  'elsewhere',
  /** Pattern: without the correction for many tests. */
  'uncorrected',
  /** Scatter plot: without the line. */
  'noline',
] as const
export type Addition = (typeof additions)[number]

/** Settings within the panels. Each panel reads its own and no scene depends on them, but for the seed of plausible ranks. */
export interface PanelSettings {
  /** Of everything that draws by chance: the same seed gives the same result. */
  readonly seed: number
  /** Absent: as many as the number of areas allows. */
  readonly permutations?: number
  readonly neighbours: (typeof neighbourRules)[number]
  /** Number of types; absent: the proposed one. */
  readonly groups?: number
  readonly coefficient: (typeof coefficients)[number]
  /** Rows of the heat map: `parent`, or `indicator:id`, its highest value first; absent: natural order. */
  readonly order?: string
  /** Per cent of the width left of the line between two maps, or how they lie without one. */
  readonly split: number | (typeof undivided)[number]
  /** In the order of the list, each once. */
  readonly additions: readonly Addition[]
}

export interface ViewState extends PanelSettings {
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
  /** In the view `report`: its definition as a link bears it, see `report/reportLink.ts`. */
  readonly report?: string

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
