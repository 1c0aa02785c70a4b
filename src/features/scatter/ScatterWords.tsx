import { Fragment } from 'react'
import type { Scatter } from '../../core/scene/pairs/scatterOf.ts'
import type { Scene } from '../../core/scene/scene.ts'
import { useLanguage } from '../../i18n/LanguageProvider.tsx'
import { scatterWords } from '../../i18n/sentences/plots/scatterWords.ts'
import styles from './scatter.module.css'

/** The coefficients with n, one sentence on what they mean, and what they do not. */
export function ScatterWords({ scene, scatter }: { scene: Scene; scatter: Scatter }) {
  const { period, figures, sentence, warning } = scatterWords(scene, scatter, useLanguage())
  return (
    <>
      {period !== undefined && <p className={styles.period}>{period}</p>}
      <p className={styles.figures}>
        {figures.map((figure, i) => (
          <Fragment key={figure}>
            {i > 0 && ' · '}
            <span>{figure}</span>
          </Fragment>
        ))}
      </p>
      <p className={styles.sentence}>{sentence}</p>
      <p className={styles.warning}>{warning}</p>
    </>
  )
}
