import { SiteLinks } from '../../features/header/SiteLinks.tsx'
import styles from './frame.module.css'

/** The links an office must show; whose figures and borders these are stands with the figures. */
export function BottomBar() {
  return (
    <footer className={styles.bottom}>
      <SiteLinks />
    </footer>
  )
}
