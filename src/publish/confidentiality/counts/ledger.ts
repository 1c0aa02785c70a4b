// What a release would tell about counts, before anything is withheld. A count is known by series (the term of a numerator
// or denominator), level, area and period, so that two indicators with the same numerator speak of the same counts.
import type { Geography } from '../../values/geography.ts'
import type { Relation } from './relation.ts'

/** Marks of a count; several may hold. */
export const marks = {
  /** Its number is published unless it is withheld. */
  told: 1,
  /** 0 < count < minimumCount. */
  low: 2,
  /** For a share: 0 < denominator − count < minimumCount. */
  rest: 4,
  /** Delivered as withheld, or its denominator is below minimumDenominator. */
  secret: 8,
  /** Follows from a denominator of 0 or a word such as `notApplicable`: withholding it would hide nothing. */
  plain: 16,
} as const

export const mustBeWithheld = (mark: number): boolean =>
  (mark & (marks.low | marks.rest | marks.secret)) !== 0

/** Counts of one series at one level in one period, by area; NaN where nobody knows the number. */
export interface Slice {
  readonly numbers: Float64Array
  readonly marks: Uint8Array
}

export interface CountSeries {
  readonly key: string
  readonly index: number
  /** By `sliceKey`. */
  readonly slices: Map<string, Slice>
  /** Positions of levels at which it is told. */
  readonly levels: Set<number>
  /** Edition that the whole series stands on. */
  pinned?: string
  /** The greatest minimumCount that any indicator sets for it. */
  minimum: number
  /** Whether further counts of it may be withheld to protect sums. */
  mayComplement: boolean
  /** Balances and sums of money may be negative: nothing bounds them from below. */
  isSigned: boolean
  /** Series that no count of it exceeds: the denominator of a share. */
  cap?: number
  isDenominator: boolean
  /** Whether a parent's number is the sum of its areas': not for a change in per cent. */
  addsUp: boolean
}

export interface Ledger {
  readonly series: CountSeries[]
  readonly indexByKey: Map<string, number>
  /** Series that tell the same counts by declaration. */
  readonly equalities: Relation[]
  /** Numerators told over a denominator: they fall with it. */
  readonly numeratorsOver: Map<number, Set<number>>
  readonly levels: readonly string[]
  /** Position of each level's parent level, −1 at the top. */
  readonly parents: readonly number[]
  /** First number of each level's areas: `area number = bases[level] + position`. */
  readonly bases: readonly number[]
  readonly areas: number
  /** Position of the level of each area number. */
  readonly levelOfArea: Uint8Array
  readonly geography: Geography
}

export const sliceKey = (level: number, period: string): string => `${level} ${period}`

export function emptyLedger(geography: Geography): Ledger {
  const levels = geography.levels.map(({ id }) => id)
  const sizes = levels.map((level) => geography.areas.get(level)?.length ?? 0)
  return {
    series: [],
    equalities: [],
    indexByKey: new Map(),
    numeratorsOver: new Map(),
    levels,
    parents: geography.levels.map(({ parent }) => (parent === undefined ? -1 : levels.indexOf(parent))),
    bases: sizes.map((_, i) => sizes.slice(0, i).reduce((sum, size) => sum + size, 0)),
    areas: sizes.reduce((sum, size) => sum + size, 0),
    levelOfArea: Uint8Array.from(sizes.flatMap((size, level) => Array.from({ length: size }, () => level))),
    geography,
  }
}

export function seriesIn(ledger: Ledger, key: string): CountSeries {
  const known = ledger.series[ledger.indexByKey.get(key) ?? -1]
  if (known) return known
  const series: CountSeries = {
    key,
    index: ledger.series.length,
    slices: new Map(),
    levels: new Set(),
    minimum: 0,
    mayComplement: false,
    isSigned: false,
    isDenominator: false,
    addsUp: true,
  }
  ledger.series.push(series)
  ledger.indexByKey.set(key, series.index)
  return series
}

export function sliceIn(series: CountSeries, level: number, period: string, areas: number): Slice {
  const key = sliceKey(level, period)
  const known = series.slices.get(key)
  if (known) return known
  const slice = { numbers: new Float64Array(areas).fill(NaN), marks: new Uint8Array(areas) }
  series.slices.set(key, slice)
  series.levels.add(level)
  return slice
}
