import { textIn } from '../../core/release/localText.ts'
import type { Comparison, Scene } from '../../core/scene/scene.ts'
import { formatsFor } from '../../i18n/formats.ts'
import { useLanguage, useTexts } from '../../i18n/LanguageProvider.tsx'
import { levelNoun } from '../../i18n/sentences/grammar/levelNoun.ts'
import styles from './municipalities.module.css'

/** What dot, tick and dashed line stand for. */
export function StripKey({ scene, comparison }: { scene: Scene; comparison: Comparison }) {
  const language = useLanguage()
  const f = formatsFor(language)
  const texts = useTexts().figures.municipalities
  const { regionMark: region, indicator, level } = scene
  const hasOwnValues = comparison.groups.some(({ reference }) => reference?.cell.kind === 'number')
  return (
    <ul className={styles.key}>
      <li>
        <svg width="9" height="10" aria-hidden="true">
          <circle className={styles.dot} cx="4.5" cy="5" r="4" />
        </svg>
        {texts.dot(textIn(level.name, language))}
      </li>
      {hasOwnValues && (
        <li>
          <svg width="3" height="14" aria-hidden="true">
            <path className={styles.tick} d="M1.5,0V14" />
          </svg>
          {texts.ownValue(levelNoun(comparison.parentLevel, 1, language))}
        </li>
      )}
      {region?.cell.kind === 'number' && (
        <li>
          <svg width="3" height="14" aria-hidden="true">
            <path className={styles.whole} d="M1.5,0V14" />
          </svg>
          {texts.whole(region.name, f.cell(indicator, region.cell))}
        </li>
      )}
    </ul>
  )
}
