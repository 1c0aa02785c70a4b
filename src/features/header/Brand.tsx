import { textIn } from '../../core/release/localText.ts'
import { useRelease } from '../../data/useRelease.tsx'
import { useSite } from '../../data/useSite.tsx'
import { useLanguage, useTexts } from '../../i18n/LanguageProvider.tsx'
import styles from './header.module.css'

/** Name of the program and of the atlas; a site may show its own logo. */
export function Brand() {
  const { config } = useSite()
  const { manifest } = useRelease()
  const language = useLanguage()
  const texts = useTexts().shell
  return (
    <p className={styles.brand}>
      {config.logo ? (
        <img className={styles.logo} src={config.logo} alt="" />
      ) : (
        <svg className={styles.mark} viewBox="0 0 26 26" aria-hidden="true">
          <rect width="26" height="26" rx="5" className={styles.markLight} />
          <path
            d="M5 0h16a5 5 0 0 1 3.54 1.46L1.46 24.54A5 5 0 0 1 0 21V5a5 5 0 0 1 5-5Z"
            className={styles.markDark}
          />
        </svg>
      )}
      <strong className={styles.product}>{texts.product}</strong>
      <span className={styles.atlas}>{textIn(config.title ?? manifest.title, language)}</span>
    </p>
  )
}
