import type { ReportFault } from '../../../core/view/reports/openReport.ts'
import { useTextsOf } from '../../../i18n/LanguageProvider.tsx'
import { builderTexts } from '../../../i18n/texts/report/builder.ts'
import styles from './builder.module.css'

export function FaultLine({ fault }: { fault: ReportFault }) {
  const texts = useTextsOf(builderTexts).faults
  const value = 'value' in fault ? fault.value : 'place' in fault ? fault.place : ''
  return (
    <p role="alert" className={styles.fault}>
      {texts[fault.code](value)}
    </p>
  )
}
