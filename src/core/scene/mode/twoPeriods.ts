// Which two periods a change is between, and what stands between them.
import type { Dataset } from '../../release/dataset.ts'
import { breaksBetween, editionFor } from '../../release/lookups.ts'
import type { Indicator } from '../../release/manifest.ts'
import { comparePeriods } from '../../release/period.ts'
import type { Setting } from '../setting.ts'

/**
 * The first period of a change to `period`: the wished one if it lies before, else the earliest with no series break in
 * between, else the one before. Undefined where there is no earlier one.
 */
export function firstOfChange(
  indicator: Indicator,
  { periods }: Pick<Dataset, 'periods'>,
  period: string,
  wished: string | undefined,
): string | undefined {
  const earlier = periods.filter((other) => comparePeriods(other, period) < 0)
  if (wished !== undefined && earlier.includes(wished)) return wished
  return earlier.find((other) => breaksBetween(indicator, other, period).length === 0) ?? earlier.at(-1)
}

/** What stands in the way of comparing the two: series breaks, other outlines. */
export function apart(
  { indicator, level, entry, edition, view }: Setting,
  from: string | undefined,
): { readonly breaks: Indicator['breaks']; readonly hasOtherOutlines: boolean } {
  if (from === undefined) return { breaks: [], hasOtherOutlines: false }
  return {
    breaks: breaksBetween(indicator, from, view.period),
    hasOtherOutlines: editionFor(level, entry, from).id !== edition.id,
  }
}

/** Two maps show what stands on the same outlines, of the last so many periods. */
const mostMaps = 12

/**
 * The period of the other one of two maps: that of a change among those on the same outlines, so that one it cannot be (`view.from`)
 * leaves the usual one; where none is earlier, the first there is.
 */
export function otherOfTwoMaps({
  indicator,
  level,
  entry,
  edition,
  dataset,
  view,
}: Setting): string | undefined {
  const possible = dataset.periods
    .filter((period) => editionFor(level, entry, period).id === edition.id)
    .slice(-mostMaps)
    .filter((period) => period !== view.period)
  return firstOfChange(indicator, { periods: possible }, view.period, view.from) ?? possible[0]
}
