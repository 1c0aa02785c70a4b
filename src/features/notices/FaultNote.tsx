import type { DataFault } from '../../data/files/fault.ts'
import { useTexts } from '../../i18n/LanguageProvider.tsx'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import styles from './notices.module.css'

interface Props {
  /** What is missing now, in the reader's words. */
  readonly what: string
  readonly fault: DataFault
  readonly onRetry: () => void
  /** What still works. */
  readonly rest?: string
  /** One line beside figures that are there, instead of a block in their place. */
  readonly isAside?: boolean
}

/** A file that could not be used: which, why, and what to do. Stays where the figures would stand. */
export function FaultNote({ what, fault, onRetry, rest, isAside = false }: Props) {
  const texts = useTexts().data
  const { code, file, detail } = fault
  return (
    <div className={isAside ? styles.aside : styles.fault}>
      <p className={styles.what}>
        <Icon name="warning" size={18} />
        <strong>{what}</strong>
      </p>
      <p>
        {texts.reason[code](file, detail)} {texts.hint[code]} {rest}
      </p>
      <p className={styles.act}>
        <Button onClick={onRetry}>{texts.retry}</Button>
        <small className={styles.code}>{texts.code(detail ? `${code} ${detail}` : code)}</small>
      </p>
    </div>
  )
}
