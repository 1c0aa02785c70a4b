// Everything the screen has to say about one ViewState, as a pure value: map, legend, table, charts and sentences read
// this and nothing else, so they cannot disagree. It holds no pixels and no finished sentences: numbers and codes only.
import type { Cell } from '../release/dataset.ts'
import type { Edition, Indicator, Level } from '../release/manifest.ts'
import type { AbsentStatus } from '../release/status.ts'
import type { ViewState } from '../view/viewState.ts'

/** One way of painting an area; a class or a named absence. `color` is CSS hex. */
export type PaintSlot =
  | {
      readonly kind: 'class'
      readonly index: number
      readonly color: string
      readonly lower: number
      readonly upper: number
    }
  | { readonly kind: 'category'; readonly index: number; readonly color: string; readonly label: string }
  | {
      readonly kind: 'absent'
      readonly status: AbsentStatus
      readonly color: string
      readonly isHatched: boolean
    }

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
  /** Index into `Scene.slots`. */
  readonly slot: number
  readonly rank?: Rank
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
  readonly role: 'area' | 'parent' | 'region'
  readonly points: readonly SeriesPoint[]
}

/** The figures of one chosen area. Differences are value minus reference in the indicator's unit. */
export interface AreaFigures {
  readonly row: AreaRow
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
  readonly method: 'fixed' | 'jenks' | 'quantile' | 'equal'
  /** Areas per slot in the chosen period, in the order of `Scene.slots`; sums to the number of areas. */
  readonly counts: readonly number[]
}

/** One municipality in the strip plot. Parents without any number come last. */
export interface ComparisonGroup {
  readonly id: string
  readonly name: string
  readonly reference?: Reference
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
  readonly legend: Legend
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
