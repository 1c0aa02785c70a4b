import { textIn } from '../../core/release/localText.ts'
import { useRelease } from '../../data/useRelease.tsx'
import { SiteLinks } from '../../features/header/SiteLinks.tsx'
import { useLanguage } from '../../i18n/LanguageProvider.tsx'
import styles from './frame.module.css'

/** Whose figures and borders these are, and the links an office must show. */
export function BottomBar() {
  const { attribution } = useRelease().manifest
  return (
    <footer className={styles.bottom}>
      <p className={styles.attribution}>{textIn(attribution, useLanguage())}</p>
      <SiteLinks />
    </footer>
  )
}
