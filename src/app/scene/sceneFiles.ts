// Which files a view needs: the indicator and the outlines at its level, at those above, and at those of chosen areas.
import {
  ancestorsOf,
  datasetEntryAt,
  editionFor,
  indicatorById,
  levelById,
} from '../../core/release/lookups.ts'
import type { Level, Manifest } from '../../core/release/manifest.ts'
import { areaOf } from '../../core/view/knownAreas.ts'
import type { ViewState } from '../../core/view/viewState.ts'
import type { EditionKey } from '../../data/useData.ts'

export interface SceneFiles {
  readonly indicator: string
  /** Levels the indicator was published at: the chosen one first, then those above, then others with chosen areas. */
  readonly levels: readonly string[]
  /** Outlines valid for the chosen period: those of the chosen level first, then those of all levels above, then others. */
  readonly editions: readonly EditionKey[]
  /** The level above the chosen one. */
  readonly parent?: string
  /** The other indicator of a map of two, at the chosen level. */
  readonly second?: string
}

/** Levels of chosen areas that are not among the given ones. */
function levelsBeside(
  manifest: Manifest,
  view: Pick<ViewState, 'level' | 'areas'>,
  levels: readonly Level[],
): readonly Level[] {
  const all = new Set(manifest.levels.map(({ id }) => id))
  const wished = new Set(view.areas.map((area) => areaOf(view, all, area).level))
  return manifest.levels.filter(
    (level) => wished.has(level.id) && !levels.includes(level) && level.editions.length > 0,
  )
}

export function sceneFiles(
  manifest: Manifest,
  view: Pick<ViewState, 'indicator' | 'level' | 'period' | 'areas' | 'mode' | 'second'>,
): SceneFiles {
  const { indicator: indicatorId, level: levelId, period, mode, second } = view
  const indicator = indicatorById(manifest, indicatorId)
  const level = levelById(manifest, levelId)
  if (!indicator || !level) throw new Error(`Not in the release: ${indicatorId} at ${levelId}`)
  const above = ancestorsOf(manifest, level)
  const tiers = [level, ...above, ...levelsBeside(manifest, view, [level, ...above])].map((tier) => ({
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
    ...(above[0] && { parent: above[0].id }),
    ...(mode === 'bivariate' && second !== undefined && { second }),
  }
}

/** Two views with the same key need the same files. */
export const sceneFilesKey = (files: SceneFiles): string => JSON.stringify(files)
