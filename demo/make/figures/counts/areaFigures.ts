// All counts of one Sozialraum, year by year. Counts come first: every rate of the atlas is computed from them.
import { countBase, type Base } from './base.ts'
import { countChildren } from './children.ts'
import type { Counting } from './counting.ts'
import { countHealthAndHousing } from './healthAndHousing.ts'
import { countSupport } from './support.ts'
import { countWork } from './work.ts'

export type YearFigures = Base &
  ReturnType<typeof countWork> &
  ReturnType<typeof countSupport> &
  ReturnType<typeof countChildren> &
  ReturnType<typeof countHealthAndHousing>

export type Column = keyof YearFigures

export interface PlaceInTime {
  readonly t: number
  readonly counting: Counting
  /** Twelve age groups, see `limits` in ageColumns.ts. */
  readonly ages: readonly number[]
  /** Inhabitants a year and five years before, on this year's census basis. */
  readonly peopleYearBefore: number
  readonly peopleFiveYearsBefore: number
  readonly km2: number
}

function countYear(place: PlaceInTime): YearFigures {
  const base = countBase(place)
  const support = countSupport(place, base)
  return {
    ...base,
    ...countWork(place, base),
    ...support,
    ...countChildren(place, base, support),
    ...countHealthAndHousing(place, base),
  }
}

/** `places`: one a year. */
export const countArea = (places: readonly PlaceInTime[]): YearFigures[] => places.map(countYear)
