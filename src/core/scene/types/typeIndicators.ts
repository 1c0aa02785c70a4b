// The indicators that types of areas are made of: those the reader chose, else the headline indicators.
import type { Indicator, Manifest } from '../../release/manifest.ts'
import { choosableIndicators, headlineIndicators, indicatorSet } from '../profile/indicatorSet.ts'
import type { Scene } from '../scene.ts'

export interface TypeIndicators {
  readonly indicators: readonly Indicator[]
  /** `usual`: there are fewer than two headline indicators at this level. */
  readonly by: 'choice' | 'headline' | 'usual'
  /** Chosen ones that have no numbers at this level. */
  readonly unusable: readonly Indicator[]
}

const most = 24

export function typeIndicators(
  manifest: Manifest,
  { view, level }: Pick<Scene, 'view' | 'level'>,
): TypeIndicators {
  if (view.indicators.length > 0) {
    const choosable = choosableIndicators(manifest, level.id)
    const chosen = manifest.indicators.filter(({ id }) => view.indicators.includes(id))
    const inOrder = chosen.toSorted((a, b) => view.indicators.indexOf(a.id) - view.indicators.indexOf(b.id))
    return {
      indicators: inOrder.filter((one) => choosable.includes(one)).slice(0, most),
      by: 'choice',
      unusable: inOrder.filter((one) => !choosable.includes(one)),
    }
  }
  const headline = headlineIndicators(manifest, level.id).slice(0, most)
  if (headline.length > 1) return { indicators: headline, by: 'headline', unusable: [] }
  return { indicators: indicatorSet(manifest, view, 6).indicators, by: 'usual', unusable: [] }
}
