// Which files a picture of a view is made from: those of the scene, and those of the indicators that its map or its chart shows beside.
import { ancestorsOf, datasetEntryAt, editionFor } from '../../release/lookups.ts'
import type { Indicator, Level, Manifest } from '../../release/manifest.ts'
import { areaOf } from '../../view/knownAreas.ts'
import type { View } from '../../view/viewState.ts'
import { matrixIndicators } from '../pairs/matrixIndicators.ts'
import { secondChoice } from '../pairs/secondIndicator.ts'
import { breakdownAt } from '../profile/breakdown.ts'
import { indicatorSet, mostIndicators } from '../profile/indicatorSet.ts'
import type { Scene } from '../scene.ts'
import { mostIndicatorMaps } from './fifthsInput.ts'

type Pair = readonly [string, string]

/** What of a scene says which files there are to come; known before it is made. */
export type Pictured = Pick<Scene, 'view' | 'level' | 'indicator'>

export interface PictureFiles {
  /** Indicator and level. */
  readonly datasets: readonly Pair[]
  /** Level and edition. */
  readonly editions: readonly Pair[]
}

export type ProfileView = keyof typeof mostIndicators
export const isProfileView = (view: View): view is ProfileView => Object.hasOwn(mostIndicators, view)

export const mapIndicators = (manifest: Manifest, { view }: Pictured): readonly Indicator[] =>
  view.mode === 'indicators' ? indicatorSet(manifest, view, mostIndicatorMaps).indicators : []

/** Charts in which areas are held against those above need the files of these as well. */
export function chartIndicators(manifest: Manifest, { view, level, indicator }: Pictured) {
  const alone = (indicators: readonly Indicator[]) => ({ indicators, hasAncestors: false })
  if (isProfileView(view.view))
    return {
      indicators: indicatorSet(manifest, view, mostIndicators[view.view]).indicators,
      hasAncestors: true,
    }
  if (view.view === 'scatter') {
    const second = secondChoice(manifest, level.id, indicator, view.second)
    return alone(second && indicator.kind !== 'category' ? [second.indicator] : [])
  }
  if (view.view === 'matrix')
    return alone(matrixIndicators(manifest, level.id, indicator, view.indicators).indicators)
  if (view.view === 'pyramid') {
    const breakdown = breakdownAt(manifest, level.id, indicator.id)
    const parts = breakdown?.groups.flatMap(({ women, men }) => [women, men]) ?? []
    return { indicators: [...parts, ...(breakdown?.of ? [breakdown.of] : [])], hasAncestors: true }
  }
  return alone([])
}

/** The level of the map, those above it, and those that other chosen areas are of. */
function tiersOf(manifest: Manifest, { level, view }: Pictured): readonly Level[] {
  const tiers = [level, ...ancestorsOf(manifest, level)]
  const all = new Set(manifest.levels.map(({ id }) => id))
  const beside = new Set(view.areas.map((area) => areaOf(view, all, area).level))
  return [
    ...tiers,
    ...manifest.levels.filter((one) => beside.has(one.id) && !tiers.some(({ id }) => id === one.id)),
  ].filter(({ editions }) => editions.length > 0)
}

/** The editions of the scene: those of its own indicator in its period. */
export const editionsOf = (manifest: Manifest, scene: Pictured): readonly Pair[] =>
  tiersOf(manifest, scene).map((tier) => [
    tier.id,
    editionFor(tier, datasetEntryAt(scene.indicator, tier.id), scene.view.period).id,
  ])

export function pictureFiles(manifest: Manifest, scene: Pictured): PictureFiles {
  const { level, indicator } = scene
  const chart = chartIndicators(manifest, scene)
  const above = ancestorsOf(manifest, level)
  const pairs = (of: Indicator, levels: readonly Level[]): readonly Pair[] =>
    levels.filter(({ id }) => datasetEntryAt(of, id)).map(({ id }) => [of.id, id])
  const all = [
    ...pairs(indicator, tiersOf(manifest, scene)),
    ...mapIndicators(manifest, scene).flatMap((one) => pairs(one, [level])),
    ...chart.indicators.flatMap((one) => pairs(one, chart.hasAncestors ? [level, ...above] : [level])),
  ]
  return {
    datasets: [...new Map(all.map((pair) => [pair.join('\u0000'), pair])).values()],
    editions: editionsOf(manifest, scene),
  }
}
