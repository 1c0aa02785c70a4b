// One of several indicators on small maps: each in fifths of its own values, so that one legend serves all.
import type { Dataset } from '../../release/dataset.ts'
import type { Indicator } from '../../release/manifest.ts'
import { profilePeriod } from '../profile/profilePeriod.ts'
import type { Scene } from '../scene.ts'
import type { SceneInput } from '../setting.ts'

/** More maps become too small to see anything on. */
export const mostIndicatorMaps = 9

/** Undefined where the indicator has no values on these outlines up to the chosen period. */
export function fifthsInput(
  { view, level, edition }: Scene,
  { manifest, areas }: Pick<SceneInput, 'manifest' | 'areas'>,
  indicator: Indicator,
  dataset: Dataset,
): SceneInput | undefined {
  const found = profilePeriod(indicator, level, edition.id, dataset, view.period)
  if (found.kind === 'none') return undefined
  const fifths = { method: 'quantile', count: 5, span: 'period' } as const
  return {
    manifest,
    areas,
    ancestors: new Map(),
    dataset,
    view: {
      ...view,
      indicator: indicator.id,
      period: found.period,
      filters: view.filters.filter(({ kind }) => kind === 'within' || kind === 'only'),
      classes: fifths,
      palette: { id: 'blues', isInverted: false },
    },
  }
}
