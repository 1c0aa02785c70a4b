import { textIn } from '../../core/release/localText.ts'
import type { Scene } from '../../core/scene/scene.ts'
import { formatsFor } from '../../i18n/formats.ts'
import { useLanguage, useTexts } from '../../i18n/LanguageProvider.tsx'
import { circleRadius, roundCounts } from '../../map/symbols/circleRadius.ts'
import { circleFill } from '../../map/symbols/makeSymbols.ts'
import styles from './legend.module.css'

/** What the circles count, and how large two round numbers are. */
export function CircleKey({ scene, greatest }: { scene: Scene; greatest: number }) {
  const language = useLanguage()
  const f = formatsFor(language)
  const texts = useTexts().figures.legend
  const { indicator, rows } = scene
  const counted = textIn(indicator.numeratorLabel, language) || textIn(indicator.unit.name, language)
  if (greatest < 1) return null
  const counts = roundCounts(greatest)
  const radius = (count: number) => circleRadius(count, greatest, rows.length)
  return (
    <div className={styles.circles}>
      <span>{texts.circles(counted)}</span>
      {counts.map((count) => (
        <span key={count} className={styles.circle}>
          <svg width={radius(count) * 2 + 2} height={radius(count) * 2 + 2} aria-hidden="true">
            <circle cx={radius(count) + 1} cy={radius(count) + 1} r={radius(count)} fill={circleFill} />
          </svg>
          {f.count(count)}
        </span>
      ))}
    </div>
  )
}
