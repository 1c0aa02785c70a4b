// Which files a view is drawn from: the indicator and the outlines at its level, at those above and at those of chosen areas.
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
import type { SceneInput } from '../../core/scene/makeScene.ts'
import type { AreaName } from '../../core/scene/scene.ts'
import { fileKey, type ReportData } from './reportData.ts'

type Pair = readonly [string, string]

export interface FileKeys {
  /** Indicator and level. */
  readonly datasets: readonly Pair[]
  /** Level and edition. */
  readonly editions: readonly Pair[]
}

/** Its own level first, those above, then others that chosen areas are of. */
function tiersOf(manifest: Manifest, view: ViewState): readonly Level[] {
  const level = levelById(manifest, view.level)
  if (!level) throw new Error(`report: no level ${view.level}`)
  const tiers = [level, ...ancestorsOf(manifest, level)]
  const all = new Set(manifest.levels.map(({ id }) => id))
  const beside = new Set(view.areas.map((area) => areaOf(view, all, area).level))
  return [...tiers, ...manifest.levels.filter((one) => beside.has(one.id) && !tiers.includes(one))]
}

/** `view` is valid for the release. */
export function viewFiles(manifest: Manifest, view: ViewState): FileKeys {
  const indicator = indicatorById(manifest, view.indicator)
  if (!indicator) throw new Error(`report: no indicator ${view.indicator}`)
  const tiers = tiersOf(manifest, view).filter(({ editions }) => editions.length > 0)
  return {
    datasets: [
      ...tiers.filter(({ id }) => datasetEntryAt(indicator, id)).map(({ id }): Pair => [indicator.id, id]),
      ...(view.mode === 'bivariate' && view.second !== undefined
        ? [[view.second, view.level] satisfies Pair]
        : []),
    ],
    editions: tiers.map((tier): Pair => [
      tier.id,
      editionFor(tier, datasetEntryAt(indicator, tier.id), view.period).id,
    ]),
  }
}

export function unitedFiles(keys: readonly FileKeys[]): FileKeys {
  const once = (pairs: readonly Pair[]) => [
    ...new Map(pairs.map((pair) => [fileKey(...pair), pair])).values(),
  ]
  return {
    datasets: once(keys.flatMap(({ datasets }) => datasets)),
    editions: once(keys.flatMap(({ editions }) => editions)),
  }
}

/** Undefined where the indicator's own file or the outlines of its level did not come. */
export function sceneInputOf(data: ReportData, view: ViewState): SceneInput | undefined {
  const { manifest } = data
  const { datasets, editions } = viewFiles(manifest, view)
  const dataset = data.datasets.get(fileKey(view.indicator, view.level))
  const areas = new Map(
    editions.flatMap(([level, edition]): [string, readonly AreaName[]][] => {
      const found = data.areas.get(fileKey(level, edition))
      return found ? [[level, found]] : []
    }),
  )
  if (!dataset || !areas.has(view.level)) return undefined
  const ancestors = datasets
    .filter(([indicator, level]) => indicator === view.indicator && level !== view.level)
    .flatMap(([indicator, level]) => data.datasets.get(fileKey(indicator, level)) ?? [])
  const second = view.second === undefined ? undefined : data.datasets.get(fileKey(view.second, view.level))
  return {
    manifest,
    view,
    dataset,
    ancestors: new Map(ancestors.map((one) => [one.level, one])),
    areas,
    ...(second && { second }),
  }
}
