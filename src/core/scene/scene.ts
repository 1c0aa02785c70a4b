// Everything the screen has to say about one ViewState, as a pure value: map, legend, table, charts and sentences read
// this and nothing else, so they cannot disagree. It holds no pixels and no finished sentences: numbers and codes only.
import type { Cell } from '../release/dataset.ts'
import type { Edition, Indicator, Level } from '../release/manifest.ts'
import type { AbsentStatus } from '../release/status.ts'
import type { ChosenMethod, ViewState } from '../view/viewState.ts'

/** Drawn over a slot's colour, so that states can be told apart without colour. */
export const patterns = ['none', 'diagonal', 'dots', 'cross', 'grid', 'sparse', 'points'] as const
export type Pattern = (typeof patterns)[number]

/** How a value stands beside what it is held against. `similar`: chance explains the difference, or both read the same. */
export const outcomes = ['higher', 'similar', 'lower', 'notComparable'] as const
export type Outcome = (typeof outcomes)[number]

/** One way of painting an area; a class or a named absence. `color` is CSS hex. */
export type PaintSlot = { readonly color: string; readonly pattern: Pattern } & (
  | { readonly kind: 'class'; readonly index: number; readonly lower: number; readonly upper: number }
  /** Exactly zero, where it is a class of its own. */
  | { readonly kind: 'zero' }
  | { readonly kind: 'category'; readonly index: number; readonly label: string }
  | { readonly kind: 'outcome'; readonly outcome: Outcome }
  /** Of two indicators: class of the first and of the second, from 0. */
  | { readonly kind: 'pair'; readonly first: number; readonly second: number }
  | { readonly kind: 'absent'; readonly status: AbsentStatus }
  /** Has a value perhaps, but is left out by scope or filters. */
  | { readonly kind: 'filtered' }
)

export interface Rank {
  /** Competition rank from the top: 1 + number of areas with a strictly greater value. */
  readonly rank: number
  /** Areas that share this rank, itself included. */
  readonly tied: number
  /** Areas with a number. */
  readonly of: number
}

/** One area in the chosen period. */
export interface AreaRow {
  readonly id: string
  readonly name: string
  readonly parentId?: string
  readonly parentName?: string
  readonly cell: Cell
  /** What the map paints: the same cell, or in the mode `change` the change with its interval. */
  readonly mapped: Cell
  /** In the mode `bivariate`: the other indicator's cell. */
  readonly second?: Cell
  /** In the modes `change`, `moved` and `swipe`: the cell of the other period. */
  readonly before?: Cell
  /** In the mode `reference`: what the value is held against; absent where there is nothing. */
  readonly held?: Cell
  /** Index into `Scene.slots`. */
  readonly slot: number
  /** Among the areas of the scope. */
  readonly rank?: Rank
  /** In the modes `reference`, `threshold` and `moved`. */
  readonly outcome?: Outcome
  /** Left out by scope or filters; absent where it is not. */
  readonly isFiltered?: true
  /** Which of the two left it out; the scope where both do. */
  readonly leftOutBy?: 'scope' | 'filter'
  /** Outside the fences of the box map, where the reader asked for marks. */
  readonly outlier?: 'low' | 'high'
}

/** A value to compare with: the municipality's, the region's. `isComputed` when summed here from published counts. */
export interface Reference {
  readonly id?: string
  readonly name: string
  readonly cell: Cell
  readonly isComputed: boolean
}

export interface SeriesPoint {
  readonly period: string
  readonly cell: Cell
}
export interface Series {
  readonly id: string
  readonly name: string
  readonly role: 'area' | 'parent' | 'region' | 'combined'
  readonly points: readonly SeriesPoint[]
}

/** The figures of one chosen area. Differences are value minus reference in the indicator's unit. */
export interface AreaFigures {
  readonly row: AreaRow
  /** Where the area is of another level than the map's. */
  readonly level?: Level
  readonly parent?: Reference
  readonly toParent?: number
  readonly toRegion?: number
  /** Chosen period, all periods of the indicator in time order. */
  readonly series: readonly Series[]
}

/** A histogram bar over [from, to); the last one closed. `slot` paints it. */
export interface HistogramBin {
  readonly from: number
  readonly to: number
  readonly count: number
  readonly slot: number
}

export interface Legend {
  /** Domain of the histogram and the break bar, over all periods, so that it stays still when the period moves. */
  readonly domain: readonly [number, number]
  readonly bins: readonly HistogramBin[]
  /** Inner class limits, ascending. */
  readonly breaks: readonly number[]
  readonly method: ChosenMethod
  /** Values the limits were computed from. */
  readonly span: 'all' | 'period'
  /** Classes asked for, where ties or few values left fewer. */
  readonly wished?: number
  /** Goodness of variance fit of the shown values, 0 to 1; absent where all are equal or there are no classes. */
  readonly gvf?: number
  /** Fences of the box map over the values of `span`, where outliers are marked. */
  readonly fences?: readonly [number, number]
  /** Areas per slot in the chosen period, in the order of `Scene.slots`; sums to the number of areas. */
  readonly counts: readonly number[]
  /** Sum of the published denominators per slot (people, mostly); absent where none is published. */
  readonly people?: readonly number[]
}

/** What the map shows, beyond the value: what else has to be said about it. */
export type ModeFacts =
  /** `from`: the period of the other one of two maps. */
  | { readonly kind: 'value'; readonly from?: string }
  | {
      readonly kind: 'change'
      readonly from: string
      readonly measure: 'absolute' | 'relative'
      /** Series breaks between the two periods: across them a change means little. */
      readonly breaks: Indicator['breaks']
      /** Areas may have been cut anew between the two. */
      readonly hasOtherOutlines: boolean
    }
  | {
      readonly kind: 'moved'
      readonly from: string
      /** The classes between which areas move. */
      readonly classes: Pick<Legend, 'breaks' | 'method' | 'span'>
      readonly breaks: Indicator['breaks']
      readonly hasOtherOutlines: boolean
    }
  | { readonly kind: 'threshold'; readonly at: number; readonly isChosen: boolean }
  | {
      readonly kind: 'reference'
      readonly against: 'region' | 'parent' | 'area' | 'number'
      /** Absent for `parent`, where each area has its own, and where there is none. */
      readonly reference?: Reference
    }
  /** Circles: areas proportional to the count (the numerator, or a count itself). `greatest` over all periods. */
  | { readonly kind: 'circles'; readonly greatest: number }
  | {
      readonly kind: 'bivariate'
      readonly second: Indicator
      readonly secondPeriod: string
      readonly breaks: readonly number[]
      readonly secondBreaks: readonly number[]
    }

/** Areas combined into one: counts added, the value computed anew; or why it cannot be. */
export type CombinedArea = { readonly ids: readonly string[]; readonly names: readonly string[] } & (
  | { readonly kind: 'value'; readonly cell: Cell; readonly series?: Series }
  | {
      readonly kind: 'refused'
      readonly reason: 'withheld' | 'absent' | 'notAdditive' | 'noCounts' | 'category'
      /** Names of the areas that stand in the way. */
      readonly because: readonly string[]
    }
)

/** One municipality in the strip plot. Parents without any number come last. */
export interface ComparisonGroup {
  readonly id: string
  readonly name: string
  readonly reference?: Reference
  /** In its place where values are totals: for a table, not for beside the totals of its areas. */
  readonly total?: Reference
  readonly rows: readonly AreaRow[]
}
export interface Comparison {
  readonly parentLevel: Level
  readonly groups: readonly ComparisonGroup[]
  /** Absent with its reason where it cannot be computed. */
  readonly within:
    | {
        readonly kind: 'share'
        /** 1 − η², 0 to 1 */
        readonly share: number
        /** η² expected by chance, (groups − 1) / (areas − 1) */
        readonly chance: number
        readonly areas: number
        readonly groups: number
        readonly isWeighted: boolean
      }
    | {
        readonly kind: 'none'
        readonly reason: 'tooFew' | 'allEqual' | 'noGroups' | 'noWeights' | 'notNumeric'
      }
}

export interface TimelineStop {
  readonly period: string
  /** False: the indicator has no entry for it at this level; shown as a gap, cannot be chosen. */
  readonly hasValues: boolean
}

export interface Scene {
  readonly view: ViewState
  readonly indicator: Indicator
  readonly level: Level
  readonly edition: Edition
  readonly timeline: readonly TimelineStop[]
  readonly slots: readonly PaintSlot[]
  /** In natural order of the keys. */
  readonly rows: readonly AreaRow[]
  readonly rowById: ReadonlyMap<string, AreaRow>
  /** The ids of the areas of the level and of those above, by level, as far as they are loaded. */
  readonly areaIds: ReadonlyMap<string, { has(id: string): boolean }>
  readonly legend: Legend
  /** From the least to the greatest value over all periods, limits included: the axis of values, whatever the map paints. */
  readonly valueDomain: readonly [number, number]
  readonly mode: ModeFacts
  /** What is painted: values in the indicator's unit, signed differences of them, or per cent of change. */
  readonly measure: 'value' | 'difference' | 'percent'
  /** The least and greatest value of each period over all areas, for the band behind series. */
  readonly range?: readonly { readonly period: string; readonly least: number; readonly greatest: number }[]
  readonly combined?: CombinedArea
  /** The one area within which everything is compared, where the scope is one. */
  readonly scopeName?: string
  readonly region?: Reference
  /** The same where it can stand among the areas' values: a total is no measure for its parts. */
  readonly regionMark?: Reference
  /** The region over time, for the view in which no area is chosen. Absent where no period has a value. */
  readonly regionSeries?: Series
  readonly chosen: readonly AreaFigures[]
  readonly comparison?: Comparison
}

/** One area of an edition, as the outlines' properties give it. */
export interface AreaName {
  readonly id: string
  readonly name: string
  readonly parent?: string
}
