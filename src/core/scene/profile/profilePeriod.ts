// The period in which an indicator is shown beside others: the chosen one, else the nearest before it on the same outlines.
import type { Dataset } from '../../release/dataset.ts'
import { datasetEntryAt, editionFor } from '../../release/lookups.ts'
import type { Indicator, Level } from '../../release/manifest.ts'
import { comparePeriods } from '../../release/period.ts'

export type ProfilePeriod =
  | { readonly kind: 'period'; readonly period: string }
  /** Nothing up to the chosen period; or only on other outlines, whose areas are not these. */
  | { readonly kind: 'none'; readonly reason: 'later' | 'otherOutlines' }

export function profilePeriod(
  indicator: Indicator,
  level: Level,
  edition: string,
  dataset: Dataset,
  wished: string,
): ProfilePeriod {
  const entry = datasetEntryAt(indicator, level.id)
  const upTo = dataset.periods.filter((period) => comparePeriods(period, wished) <= 0)
  const fitting = upTo.filter((period) => editionFor(level, entry, period).id === edition)
  const period = fitting.toSorted(comparePeriods).at(-1)
  if (period !== undefined) return { kind: 'period', period }
  return { kind: 'none', reason: upTo.length > 0 ? 'otherOutlines' : 'later' }
}
