import { datasetEntryAt } from '../../release/lookups.ts'
import type { Indicator, Manifest } from '../../release/manifest.ts'
import { pairedPeriod, type PairedPeriod } from '../pairs/pairedPeriod.ts'
import { secondChoice } from '../pairs/secondIndicator.ts'
import type { Scene } from '../scene.ts'

/** The other indicator of a scatter plot: its values stand in the tables of the view as well. Undefined for any other view. */
export function plottedSecond(
  manifest: Manifest,
  { indicator, level, view }: Scene,
): { readonly indicator: Indicator; readonly period: PairedPeriod } | undefined {
  if (view.view !== 'scatter' || indicator.kind === 'category') return undefined
  const second = secondChoice(manifest, level.id, indicator, view.second)?.indicator
  const period = second && pairedPeriod(datasetEntryAt(second, level.id)?.periods ?? [], view.period)
  return period && { indicator: second, period }
}
