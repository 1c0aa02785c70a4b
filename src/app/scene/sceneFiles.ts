// Which files a view needs: the indicator and the outlines at its level and at those above.
import {
  ancestorsOf,
  datasetEntryAt,
  editionFor,
  indicatorById,
  levelById,
} from '../../core/release/lookups.ts'
import type { Manifest } from '../../core/release/manifest.ts'
import type { ViewState } from '../../core/view/viewState.ts'
import type { EditionKey } from '../../data/useData.ts'

export interface SceneFiles {
  readonly indicator: string
  /** Levels the indicator was published at: the chosen one first, then those above. */
  readonly levels: readonly string[]
  /** Outlines valid for the chosen period: those of the chosen level first, then those of all levels above. */
  readonly editions: readonly EditionKey[]
  /** The other indicator of a map of two, at the chosen level. */
  readonly second?: string
}

export function sceneFiles(
  manifest: Manifest,
  view: Pick<ViewState, 'indicator' | 'level' | 'period' | 'mode' | 'second'>,
): SceneFiles {
  const { indicator: indicatorId, level: levelId, period, mode, second } = view
  const indicator = indicatorById(manifest, indicatorId)
  const level = levelById(manifest, levelId)
  if (!indicator || !level) throw new Error(`Not in the release: ${indicatorId} at ${levelId}`)
  const tiers = [level, ...ancestorsOf(manifest, level)].map((tier) => ({
    tier,
    entry: datasetEntryAt(indicator, tier.id),
  }))
  return {
    indicator: indicator.id,
    levels: tiers.filter(({ entry }) => entry).map(({ tier }) => tier.id),
    editions: tiers.map(({ tier, entry }) => ({
      level: tier.id,
      edition: editionFor(tier, entry, period).id,
    })),
    ...(mode === 'bivariate' && second !== undefined && { second }),
  }
}

/** Two views with the same key need the same files. */
export const sceneFilesKey = (files: SceneFiles): string => JSON.stringify(files)
