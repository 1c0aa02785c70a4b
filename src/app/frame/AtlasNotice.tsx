import { textIn } from '../../core/release/localText.ts'
import { useRelease } from '../../data/useRelease.tsx'
import { useLanguage, useTexts } from '../../i18n/LanguageProvider.tsx'
import styles from './frame.module.css'

/** What the publisher wants said on every view: that demo data are invented, for instance. */
export function AtlasNotice() {
  const text = textIn(useRelease().manifest.notice, useLanguage())
  const texts = useTexts().shell.notices
  if (text === '') return null
  return (
    <aside className={styles.atlasNotice} aria-label={texts.atlas}>
      {text}
    </aside>
  )
}
