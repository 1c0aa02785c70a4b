import type { Scene } from '../../core/scene/scene.ts'
import { formatsFor } from '../../i18n/formats.ts'
import { useLanguage, useTexts } from '../../i18n/LanguageProvider.tsx'
import styles from './legend.module.css'

/** How many areas bear the mark of an outlier: a filled dot the high ones, an empty one the low ones, as on the map. */
export function OutlierKey({ scene }: { scene: Scene }) {
  const f = formatsFor(useLanguage())
  const texts = useTexts().figures.legend
  const marked = scene.rows.filter(({ outlier, isFiltered }) => outlier && !isFiltered)
  const ends = (['low', 'high'] as const).filter((end) => marked.some(({ outlier }) => outlier === end))
  return (
    <p className={styles.outliers}>
      {ends.map((end) => (
        <svg
          key={end}
          className={end === 'high' ? styles.high : styles.low}
          width="11"
          height="11"
          aria-hidden="true"
        >
          <circle cx="5.5" cy="5.5" r="4" />
        </svg>
      ))}
      {texts.outliers(f.count(marked.length))}
    </p>
  )
}
