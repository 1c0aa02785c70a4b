// Which indicators of a release are the age groups of another one, by sex.
import { datasetEntryAt, indicatorById } from '../../release/lookups.ts'
import type { Indicator, Manifest } from '../../release/manifest.ts'

/** An age group with the indicators that count its women and men; `to` is inclusive, absent where it is open. */
export interface AgeGroup {
  readonly from: number
  readonly to?: number
  readonly women: Indicator
  readonly men: Indicator
}

export interface Breakdown {
  /** What is broken down; absent where it is not published itself. */
  readonly of?: Indicator
  /** From the youngest to the oldest. */
  readonly groups: readonly AgeGroup[]
}

/** Groups that overlap another one would count people twice: then there is no pyramid. */
const isGapless = (groups: readonly AgeGroup[]): boolean =>
  groups.every(({ from }, i) => {
    const before = groups[i - 1]
    return before === undefined || (before.to !== undefined && from > before.to)
  })

/** The parts of one indicator at a level. */
function groupsOf(manifest: Manifest, level: string, of: string): readonly AgeGroup[] {
  const parts = manifest.indicators.filter(
    (one) => one.breakdown?.of === of && datasetEntryAt(one, level) !== undefined,
  )
  const women = parts.filter(({ breakdown }) => breakdown?.sex === 'female')
  return women
    .flatMap((one): AgeGroup[] => {
      const age = one.breakdown
      const men = parts.find(
        ({ breakdown }) =>
          breakdown?.sex === 'male' && breakdown.from === age?.from && breakdown.to === age.to,
      )
      return age && men
        ? [{ from: age.from, ...(age.to !== undefined && { to: age.to }), women: one, men }]
        : []
    })
    .toSorted((a, b) => a.from - b.from)
}

/** The breakdown of the chosen indicator, else the first there is; undefined below two age groups of both sexes. */
export function breakdownAt(manifest: Manifest, level: string, chosen?: string): Breakdown | undefined {
  const wholes = manifest.indicators.flatMap(({ breakdown }) => (breakdown ? [breakdown.of] : []))
  for (const id of new Set([...wholes.filter((whole) => whole === chosen), ...wholes])) {
    const groups = groupsOf(manifest, level, id)
    const of = indicatorById(manifest, id)
    if (groups.length >= 2 && isGapless(groups)) return { groups, ...(of && { of }) }
  }
  return undefined
}

/** Whether the view of the pyramid is offered at a level. */
export const hasPyramid = (manifest: Manifest, level: string): boolean =>
  breakdownAt(manifest, level) !== undefined
