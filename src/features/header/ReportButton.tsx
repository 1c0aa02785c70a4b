import { useTexts } from '../../i18n/LanguageProvider.tsx'
import { showView } from '../../state/viewStore.ts'
import styles from './header.module.css'

/** Leads to the page on which reports are put together. */
export function ReportButton() {
  const name = useTexts().figures.tabs.report
  return (
    <button type="button" className={styles.textButton} onClick={() => showView('report')}>
      {name}
    </button>
  )
}
