// What all profile pages of a report share: the columns of their indicators, worked out once.
import type { Dataset } from '../../../core/release/dataset.ts'
import { ancestorsOf, datasetEntryAt, editionFor } from '../../../core/release/lookups.ts'
import type { Indicator } from '../../../core/release/manifest.ts'
import { comparePeriods } from '../../../core/release/period.ts'
import { profileColumn, type ProfileColumn } from '../../../core/scene/profile/profileColumn.ts'
import { profileRows } from '../../../core/scene/profile/page/profileRows.ts'
import type { AreaName, AreaRow } from '../../../core/scene/scene.ts'
import type { ViewState } from '../../../core/view/viewState.ts'
import { fileKey } from '../../setup/reportData.ts'
import { reportView } from '../../setup/reportViews.ts'
import type { Pieces, ReportGround } from '../ground.ts'

export interface ProfilesGround {
  readonly view: ViewState
  readonly areas: readonly AreaName[]
  readonly parents: readonly AreaName[]
  readonly rows: readonly AreaRow[]
  readonly columns: readonly ProfileColumn[]
  readonly datasets: ReadonlyMap<string, Dataset>
  readonly notLoaded: readonly Indicator[]
}

/** The newest period that any of the indicators has, or the report's own. */
function periodOf({ setup }: ReportGround, indicators: readonly Indicator[]): string {
  const { definition, level } = setup
  if (definition.period !== 'newest') return definition.period
  const periods = indicators.flatMap((indicator) => datasetEntryAt(indicator, level.id)?.periods.at(-1) ?? [])
  return periods.toSorted(comparePeriods).at(-1) ?? ''
}

/** Outlines of the level and of those above it, the nearest first. */
function tiersOf({ setup, data }: ReportGround, period: string) {
  const { level, edition, manifest, indicators } = setup
  const [first] = indicators
  return [level, ...ancestorsOf(manifest, level)].flatMap((tier) => {
    const entry = first && datasetEntryAt(first, tier.id)
    const own = tier === level ? edition : editionFor(tier, entry, period)
    const areas = data.areas.get(fileKey(tier.id, own.id))
    return areas ? [{ level: tier.id, edition: own.id, areas }] : []
  })
}

export function* profilesGround(
  ground: ReportGround,
  indicators: readonly Indicator[],
): Pieces<ProfilesGround | undefined> {
  const { setup, data } = ground
  const { manifest, level, edition } = setup
  const [first] = indicators
  if (!first) return undefined
  const period = periodOf(ground, indicators)
  const tiers = tiersOf(ground, period)
  if (tiers[0]?.level !== level.id) return undefined
  const view = { ...reportView(setup, first), period, areas: [], combined: [] }
  const rows = profileRows(
    tiers.map(({ areas }) => areas),
    undefined,
  )
  const base = {
    manifest,
    scene: { view, level, edition, rows },
    areas: new Map(tiers.map((tier) => [tier.level, tier.areas])),
    editions: new Map(tiers.map((tier) => [tier.level, tier.edition])),
  }
  const columns: ProfileColumn[] = []
  const datasets = new Map<string, Dataset>()
  const notLoaded: Indicator[] = []
  for (const indicator of indicators) {
    yield
    const dataset = data.datasets.get(fileKey(indicator.id, level.id))
    if (!dataset) {
      notLoaded.push(indicator)
      continue
    }
    const ancestors = ancestorsOf(manifest, level).flatMap(
      (tier) => data.datasets.get(fileKey(indicator.id, tier.id)) ?? [],
    )
    datasets.set(indicator.id, dataset)
    columns.push(
      profileColumn(base, {
        indicator,
        dataset,
        ancestors: new Map(ancestors.map((one) => [one.level, one])),
      }),
    )
  }
  return {
    view,
    areas: tiers[0].areas,
    parents: tiers[1]?.areas ?? [],
    rows,
    columns,
    datasets,
    notLoaded,
  }
}
