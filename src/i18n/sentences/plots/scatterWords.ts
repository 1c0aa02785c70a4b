// What is said of two indicators side by side: the period of the other one, the coefficients with n, one sentence on what they mean,
// and what they do not. Never a cause.
import { textIn, type Language } from '../../../core/release/localText.ts'
import type { Indicator } from '../../../core/release/manifest.ts'
import type { Scatter } from '../../../core/scene/pairs/scatterOf.ts'
import type { Scene } from '../../../core/scene/scene.ts'
import {
  coefficientDigits,
  directionOf,
  type Correlation,
} from '../../../core/statistics/pairs/correlation.ts'
import { formatsFor } from '../../formats.ts'
import { pairsTexts } from '../../texts/pairs.ts'

export interface ScatterWording {
  /** Where the other indicator is of another period. */
  readonly period?: string
  readonly figures: readonly string[]
  readonly sentence: string
  readonly warning: string
}

export function scatterWords(
  { view }: Pick<Scene, 'view'>,
  scatter: Scatter,
  language: Language,
): ScatterWording {
  const f = formatsFor(language)
  const texts = pairsTexts[language]
  const { first, second, pearson, spearman, kinship, points, secondPeriod, warnings } = scatter
  const name = (indicator: Indicator) => textIn(indicator.name, language)
  const r = (x: number) => f.number(x, coefficientDigits(x))
  const withInterval = (correlation: Extract<Correlation, { kind: 'value' }>) =>
    correlation.interval
      ? texts.interval(r(correlation.r), r(correlation.interval[0]), r(correlation.interval[1]))
      : r(correlation.r)
  const told = warnings.flatMap((code) =>
    code === 'kinship'
      ? kinship
        ? texts.kinship(kinship.kind, 'of' in kinship ? textIn(kinship.of, language) : '')
        : []
      : texts.warning[code],
  )
  return {
    ...(secondPeriod.is !== 'same' && {
      period: texts.period[secondPeriod.is](
        name(second),
        f.period(view.period),
        f.period(secondPeriod.period),
      ),
    }),
    figures: [
      ...(pearson.kind === 'value' ? [`${texts.pearson} r = ${withInterval(pearson)}`] : []),
      ...(spearman.kind === 'value' ? [`${texts.spearman} ${r(spearman.r)}`] : []),
      texts.used(f.count(points.length), f.count(scatter.areas)),
    ],
    sentence:
      pearson.kind === 'none'
        ? texts.none[pearson.reason](f.count(pearson.n))
        : texts.direction[directionOf(pearson)](name(first), name(second)),
    warning: told.join(' '),
  }
}
