// Five findings about a profile, from numbers alone. Each has a form for "nothing to say", so that silence is no finding either.
import type { ProfileFigure } from '../areaProfile.ts'

/** Whether a difference is good or bad news; said only where the indicator has a favourable end. */
export type Judgement = 'better' | 'worse'

/** A figure that a finding names. */
export interface Named {
  readonly figure: ProfileFigure
  readonly judgement?: Judgement
}

export interface BesideFinding {
  readonly kind: 'beside'
  /** Farthest first; differences that chance does not explain. */
  readonly higher: readonly Named[]
  readonly lower: readonly Named[]
  /** Figures that could be held against the region by their interval; 0: nothing can be said. */
  readonly tested: number
}
export interface ChangeFinding {
  readonly kind: 'change'
  /** The largest reliable change, in spreads of the areas' values. */
  readonly largest?: Named
  /** Figures with a change that has an interval. */
  readonly tested: number
}
export interface RankFinding {
  readonly kind: 'rank'
  /** Surely among the highest (lowest) tenth, whatever chance does. */
  readonly highest: readonly Named[]
  readonly lowest: readonly Named[]
  readonly tested: number
}
export interface CountFinding {
  readonly kind: 'counts'
  /** Figures with published numerator and denominator: those named before, else the first of the page. */
  readonly figures: readonly ProfileFigure[]
}
export interface DoubtFinding {
  readonly kind: 'doubt'
  readonly compared: number
  /** Of these: the difference from the region may be chance. */
  readonly similar: number
  /** Values that rest on fewer than `fewCases` cases. */
  readonly few: readonly ProfileFigure[]
  readonly withheld: number
  /** Marked by the office as provisional, estimated or unreliable. */
  readonly flagged: number
}

export type Findings = readonly [BesideFinding, ChangeFinding, RankFinding, CountFinding, DoubtFinding]
