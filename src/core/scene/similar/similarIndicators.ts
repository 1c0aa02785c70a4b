// The indicators over which areas are called similar: those the reader chose, else the headline indicators.
import { datasetEntryAt } from '../../release/lookups.ts'
import type { Indicator, Manifest } from '../../release/manifest.ts'
import { headlineIndicators } from '../profile/indicatorSet.ts'
import type { Scene } from '../scene.ts'

export interface SimilarIndicators {
  readonly indicators: readonly Indicator[]
  readonly by: 'choice' | 'headline' | 'indicator'
  /** Chosen, but without values at this level or without a more and less. */
  readonly unusable: readonly Indicator[]
}

/** Without headline indicators at this level the indicator of the map stands alone. */
export function similarIndicators(
  manifest: Manifest,
  { view, level, indicator }: Pick<Scene, 'view' | 'level' | 'indicator'>,
): SimilarIndicators {
  const isUsable = (one: Indicator) =>
    one.kind !== 'category' && (datasetEntryAt(one, level.id)?.periods.length ?? 0) > 0
  const chosen = view.indicators.flatMap((id) => manifest.indicators.find((one) => one.id === id) ?? [])
  if (chosen.length > 0)
    return {
      indicators: chosen.filter(isUsable),
      by: 'choice',
      unusable: chosen.filter((one) => !isUsable(one)),
    }
  // Totals say how large an area is, not how it stands: they count only where they are asked for.
  const headline = headlineIndicators(manifest, level.id)
  if (headline.length > 0) return { indicators: headline, by: 'headline', unusable: [] }
  return { indicators: [indicator].filter(isUsable), by: 'indicator', unusable: [] }
}
