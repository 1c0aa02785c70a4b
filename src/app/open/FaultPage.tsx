import type { ReactNode } from 'react'
import type { DataFault } from '../../data/files/fault.ts'
import { FaultNote } from '../../features/notices/FaultNote.tsx'
import { useTexts } from '../../i18n/LanguageProvider.tsx'
import styles from './open.module.css'
import { usePageState } from './usePageState.ts'

interface Props {
  readonly what: string
  readonly fault: DataFault
  readonly onRetry: () => void
  /** Other ways to go on. */
  readonly children?: ReactNode
}

/** Nothing can be shown: what failed, in place of everything. */
export function FaultPage({ what, fault, onRetry, children }: Props) {
  const texts = useTexts().shell
  usePageState('error')
  return (
    <main className={styles.page}>
      <h1 className={styles.product}>{texts.product}</h1>
      <div role="alert">
        <FaultNote what={what} fault={fault} onRetry={onRetry} />
      </div>
      {children}
    </main>
  )
}
