// Everything a scene is made from, looked up once: the chosen indicator and level, the levels above with their areas and
// datasets. Throws where the ViewState was not resolved against this release or areas are not given.
import type { Dataset } from '../release/dataset.ts'
import { ancestorsOf, datasetEntryAt, editionFor, indicatorById, levelById } from '../release/lookups.ts'
import type { DatasetEntry, Edition, Indicator, Level, Manifest } from '../release/manifest.ts'
import type { ViewState } from '../view/viewState.ts'
import { remember } from './remember.ts'
import type { AreaName } from './scene.ts'

export interface SceneInput {
  readonly manifest: Manifest
  readonly view: ViewState
  /** The chosen indicator at the chosen level. */
  readonly dataset: Dataset
  /**
   * The same indicator at levels above and at those of chosen areas, by level; one that is loading, failed or does not exist is
   * left out.
   */
  readonly ancestors: ReadonlyMap<string, Dataset>
  /** Areas of the edition valid for the chosen period, by level: the chosen level, those above it, those of chosen areas. */
  readonly areas: ReadonlyMap<string, readonly AreaName[]>
  /** The other indicator of a bivariate map at the chosen level; absent while it loads. */
  readonly second?: Dataset
  /** Class limits that were worked out elsewhere, by `limitsKey`. */
  readonly limits?: ReadonlyMap<string, readonly number[]>
}

/** One level with what is known of it; `areas` and `dataset` are undefined while they load. */
export interface Tier {
  readonly level: Level
  readonly areas: readonly AreaName[] | undefined
  readonly dataset: Dataset | undefined
}

export interface Setting {
  readonly manifest: Manifest
  readonly view: ViewState
  readonly indicator: Indicator
  readonly entry: DatasetEntry
  readonly edition: Edition
  readonly level: Level
  readonly areas: readonly AreaName[]
  readonly dataset: Dataset
  /** The chosen level first, the top last. */
  readonly tiers: readonly Tier[]
  /** Levels that are neither the chosen one nor above it, as far as their areas are known: chosen areas may be of them. */
  readonly besides: readonly Tier[]
  /** The one area of the top level, where it has just one: it stands for the whole. */
  readonly whole?: AreaName
  readonly second?: Dataset
  readonly limits?: ReadonlyMap<string, readonly number[]>
}

function found<T>(thing: T | undefined, id: string): T {
  if (thing === undefined) throw new Error(`scene: ${id} is not in the release`)
  return thing
}

const besidesOf = ({ manifest, areas, ancestors }: SceneInput, tiers: readonly Tier[]): readonly Tier[] =>
  manifest.levels.flatMap((level): readonly Tier[] => {
    const own = tiers.some((tier) => tier.level === level) ? undefined : areas.get(level.id)
    return own ? [{ level, areas: own, dataset: ancestors.get(level.id) }] : []
  })

export function settingOf(input: SceneInput): Setting {
  const { manifest, view, dataset, ancestors, areas, second, limits } = input
  const indicator = found(indicatorById(manifest, view.indicator), view.indicator)
  const level = found(levelById(manifest, view.level), view.level)
  const entry = found(datasetEntryAt(indicator, level.id), `${indicator.id}.${level.id}`)
  const tiers = [level, ...ancestorsOf(manifest, level)].map((tier): Tier => ({
    level: tier,
    areas: areas.get(tier.id),
    dataset: tier === level ? dataset : ancestors.get(tier.id),
  }))
  const top = tiers.at(-1)?.areas ?? []
  return {
    manifest,
    view,
    indicator,
    entry,
    edition: editionFor(level, entry, view.period),
    level,
    areas: found(areas.get(level.id), `areas of ${level.id}`),
    dataset,
    tiers,
    besides: besidesOf(input, tiers),
    ...(top.length === 1 && top[0] && { whole: top[0] }),
    ...(second && { second }),
    ...(limits && { limits }),
  }
}

/** Children by the id of their parent. */
export const childrenOf = remember((areas: readonly AreaName[]): ReadonlyMap<string, readonly AreaName[]> => {
  const children = new Map<string, AreaName[]>()
  for (const area of areas) {
    if (area.parent === undefined) continue
    const siblings = children.get(area.parent)
    if (siblings) siblings.push(area)
    else children.set(area.parent, [area])
  }
  return children
})

/** Wholes of this indicator are sums of their parts: comparing a part with its whole would say nothing. */
export const isTotal = (indicator: Indicator): boolean =>
  indicator.kind === 'count' || indicator.aggregate === 'sum'

export const idsOf = remember(
  (areas: readonly AreaName[]): ReadonlySet<string> => new Set(areas.map(({ id }) => id)),
)
