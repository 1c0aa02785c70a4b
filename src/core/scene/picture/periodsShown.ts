// The periods that stand beside each other as small maps.
import { datasetEntryAt, editionFor } from '../../release/lookups.ts'
import type { Scene } from '../scene.ts'

/** More maps become too small to see anything on. */
const mostMaps = 12

/** The last periods on the outlines of the chosen one; others would be other areas. */
export function periodsShown({ timeline, indicator, level, edition }: Scene): readonly string[] {
  const entry = datasetEntryAt(indicator, level.id)
  return timeline
    .filter(({ period, hasValues }) => hasValues && editionFor(level, entry, period).id === edition.id)
    .map(({ period }) => period)
    .slice(-mostMaps)
}
