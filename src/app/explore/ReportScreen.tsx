// The page on which reports are put together, in place of map and figures. It comes when it is asked for.
import { lazy, Suspense } from 'react'
import { useTexts } from '../../i18n/LanguageProvider.tsx'
import { usePageState } from '../open/usePageState.ts'
import { Part } from '../parts/Part.tsx'
import { usePageTitle } from '../scene/usePageTitle.ts'
import styles from './explore.module.css'

const ReportPage = lazy(async () => {
  const { loadReportPage } = await import('../parts/largeParts.ts')
  return { default: await loadReportPage() }
})

export function ReportScreen() {
  const { loading } = useTexts().shell
  usePageTitle(undefined)
  usePageState('ready')
  return (
    <main id="map" tabIndex={-1} className={`${styles.main} ${styles.profileMain}`}>
      <Part name="view">
        <Suspense fallback={<p className={styles.waiting}>{loading}</p>}>
          <ReportPage />
        </Suspense>
      </Part>
    </main>
  )
}
