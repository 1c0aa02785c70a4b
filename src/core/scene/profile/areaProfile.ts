// Everything a profile page says about one area, a municipality or a combined area, as values: screen and report read the same.
// No sentences, no pixels: `i18n/sentences/profile` words it.
import type { Cell } from '../../release/dataset.ts'
import type { LocalText } from '../../release/localText.ts'
import type { Edition, Indicator, Level } from '../../release/manifest.ts'
import type { AbsentStatus } from '../../release/status.ts'
import type { CombinedArea, Outcome, Reference, SeriesPoint } from '../scene.ts'
import type { Similarity } from '../similar/similarOf.ts'
import type { Findings } from './findings/findings.ts'
import type { Spread } from './profileColumn.ts'

/** Whose profile it is. */
export type ProfileSubject =
  | {
      readonly kind: 'area'
      readonly id: string
      readonly name: string
      readonly parentId?: string
      readonly parentName?: string
    }
  /** Areas as one; the parent where all of them have the same. */
  | {
      readonly kind: 'combined'
      readonly ids: readonly string[]
      readonly names: readonly string[]
      readonly parentId?: string
      readonly parentName?: string
    }

/** Competition rank from the highest value; only an area of the level has one. */
export interface ProfileRank {
  readonly rank: number
  readonly tied: number
  readonly of: number
  /**
   * Between these ranks the area would stand whatever its value within its 95 % interval and those of the others within theirs:
   * wider than plausible ranks by simulation, so it never promises too much. Absent without an interval.
   */
  readonly surely?: { readonly from: number; readonly to: number }
}

/** From the first comparable period to the figure's own. `cell` holds the difference with its interval, where both ends have one. */
export interface ProfileChange {
  readonly from: string
  readonly before: Cell
  readonly cell: Cell
  /** `unclear`: the interval holds zero, or there is none. */
  readonly direction: 'risen' | 'fallen' | 'unclear'
}

/** One indicator of the subject. */
export interface ProfileFigure {
  readonly indicator: Indicator
  /** Absent with its reason where nothing is published up to the chosen period on these outlines. */
  readonly period?: string
  readonly gap?: 'later' | 'otherOutlines'
  /** Of another period than the page. */
  readonly isEarlier: boolean
  readonly cell: Cell
  /** Why the parts of a combined area give no value. */
  readonly refusal?: Pick<Extract<CombinedArea, { kind: 'refused' }>, 'reason' | 'because'>
  /** To compare with; never of a total, whose sum is no measure for its parts. */
  readonly parent?: Reference
  readonly region?: Reference
  /** The whole's value, of totals too. */
  readonly whole?: Reference
  /** Beside the region; what chance explains is `similar`. */
  readonly outcome: Outcome
  /** The outcome rests on an interval, not on rounded values alone. */
  readonly isTested: boolean
  /** Standard deviation (n − 1) of the areas' values: what findings measure differences by, so that units do not matter. */
  readonly yardstick?: number
  readonly rank?: ProfileRank
  /** Over the areas compared. */
  readonly spread?: Spread
  /** Of the stretch between series breaks that ends with the figure's period. `tooFew`: fewer values than a trend needs. */
  readonly trend: 'risen' | 'fallen' | 'unclear' | 'tooFew'
  readonly change?: ProfileChange
  /** Up to the figure's period, on the same outlines, in time order; empty for categories. */
  readonly points: readonly SeriesPoint[]
}

/** Figures of one uppermost topic, in the order of the manifest. */
export interface ProfileTopic {
  readonly id: string
  readonly name: LocalText
  readonly figures: readonly ProfileFigure[]
}

/** Why indicators bear no number here. Each indicator stands in one of these, once. */
export type Lack = AbsentStatus | 'later' | 'otherOutlines' | 'refused' | 'notAtLevel' | 'notLoaded'
export interface LackGroup {
  readonly lack: Lack
  readonly indicators: readonly Indicator[]
  /** Of `refused`. */
  readonly reason?: Extract<CombinedArea, { kind: 'refused' }>['reason']
}

/** One source with the indicators that come from it, each with the period of its figure. */
export interface ProfileSource {
  /** Empty where the atlas names none. */
  readonly source: LocalText
  readonly figures: readonly Pick<ProfileFigure, 'indicator' | 'period'>[]
}

/** Areas of the level below that lie in the subject. */
export interface ProfileChildren {
  readonly level: Level
  readonly indicators: readonly Indicator[]
  readonly periods: readonly (string | undefined)[]
  readonly rows: readonly ProfileChild[]
}
export interface ProfileChild {
  readonly id: string
  readonly name: string
  /** In the order of the indicators. */
  readonly cells: readonly Cell[]
}

export interface AreaProfile {
  readonly subject: ProfileSubject
  readonly level: Level
  readonly edition: Edition
  /** The period of the page; a figure without a value for it bears an earlier one. */
  readonly period: string
  readonly release: { readonly id: string; readonly date: string }
  /** What the subject is compared with; absent where it is the whole itself, or nothing is published for it. */
  readonly region?: string
  /** The whole has no area of its own: `region` is a plural, all of them together. */
  readonly isRegionPlural?: true
  /** Areas that ranks and distributions are among, and whether a scope has left some out. */
  readonly compared: { readonly count: number; readonly isScoped: boolean }
  readonly topics: readonly ProfileTopic[]
  /** Five, in this order: beside the region, change, ranks, counts, what is uncertain. */
  readonly findings: Findings
  readonly lacks: readonly LackGroup[]
  /** Absent for combined areas. */
  readonly similar?: Similarity
  readonly children?: ProfileChildren
  readonly sources: readonly ProfileSource[]
}
