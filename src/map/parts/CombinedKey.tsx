import { useTextsOf } from '../../i18n/LanguageProvider.tsx'
import { combinedTexts } from '../../i18n/texts/compare/combined.ts'
import styles from './CombinedKey.module.css'

/** What the dashed line on the map runs around. */
export function CombinedKey() {
  const texts = useTextsOf(combinedTexts)
  return (
    <p className={styles.key}>
      <svg width="26" height="8" aria-hidden="true">
        <path className={styles.casing} d="M1 4h24" />
        <path className={styles.line} d="M1 4h24" />
      </svg>
      {texts.title}
    </p>
  )
}
