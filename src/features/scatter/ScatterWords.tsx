import { textIn } from '../../core/release/localText.ts'
import type { Indicator } from '../../core/release/manifest.ts'
import type { Scatter, ScatterWarning } from '../../core/scene/pairs/scatterOf.ts'
import type { Scene } from '../../core/scene/scene.ts'
import { coefficientDigits, directionOf, type Correlation } from '../../core/statistics/pairs/correlation.ts'
import { formatsFor } from '../../i18n/formats.ts'
import { useLanguage, useTextsOf } from '../../i18n/LanguageProvider.tsx'
import { pairsTexts } from '../../i18n/texts/pairs.ts'
import styles from './scatter.module.css'

/** The coefficients with n, one sentence on what they mean, and what they do not. */
export function ScatterWords({ scene, scatter }: { scene: Scene; scatter: Scatter }) {
  const language = useLanguage()
  const f = formatsFor(language)
  const texts = useTextsOf(pairsTexts)
  const { first, second, pearson, spearman, kinship, points, secondPeriod } = scatter
  const name = (indicator: Indicator) => textIn(indicator.name, language)
  const r = (x: number) => f.number(x, coefficientDigits(x))
  const withInterval = (correlation: Extract<Correlation, { kind: 'value' }>) =>
    correlation.interval
      ? texts.interval(r(correlation.r), r(correlation.interval[0]), r(correlation.interval[1]))
      : r(correlation.r)
  const warning = (code: ScatterWarning) =>
    code === 'kinship'
      ? kinship && texts.kinship(kinship.kind, 'of' in kinship ? textIn(kinship.of, language) : '')
      : texts.warning[code]
  return (
    <>
      {secondPeriod.is !== 'same' && (
        <p className={styles.period}>
          {texts.period[secondPeriod.is](
            name(second),
            f.period(scene.view.period),
            f.period(secondPeriod.period),
          )}
        </p>
      )}
      <p className={styles.figures}>
        {pearson.kind === 'value' && (
          <>
            <span>{`${texts.pearson} r = ${withInterval(pearson)}`}</span> ·{' '}
          </>
        )}
        {spearman.kind === 'value' && (
          <>
            <span>{`${texts.spearman} ${r(spearman.r)}`}</span> ·{' '}
          </>
        )}
        <span>{texts.used(f.count(points.length), f.count(scatter.areas))}</span>
      </p>
      <p className={styles.sentence}>
        {pearson.kind === 'none'
          ? texts.none[pearson.reason](f.count(pearson.n))
          : texts.direction[directionOf(pearson)](name(first), name(second))}
      </p>
      <p className={styles.warning}>{scatter.warnings.flatMap((code) => warning(code) ?? []).join(' ')}</p>
    </>
  )
}
