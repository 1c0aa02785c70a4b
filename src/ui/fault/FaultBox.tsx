import { Button } from '../Button.tsx'
import { Icon } from '../Icon.tsx'
import styles from './faultBox.module.css'

interface Props {
  /** What is missing now, in the reader's words. */
  readonly what: string
  /** Why, and what to do. */
  readonly why: string
  /** For whoever is told of it. */
  readonly code: string
  readonly retry: string
  readonly onRetry: () => void
  /** Beside figures that are there, instead of a block in their place. */
  readonly isAside?: boolean
  /** Said at once: it stands where something was asked for and nothing else announces it. */
  readonly isSpoken?: boolean
}

/** Something could not be loaded: what, why, and what to do. Stays where the figures would stand. */
export function FaultBox({ what, why, code, retry, onRetry, isAside = false, isSpoken = false }: Props) {
  return (
    <div className={isAside ? styles.aside : styles.fault} role={isSpoken ? 'alert' : undefined}>
      <p className={styles.what}>
        <Icon name="warning" size={18} />
        <strong>{what}</strong>
      </p>
      <p>{why}</p>
      <p className={styles.act}>
        <Button onClick={onRetry}>{retry}</Button>
        <small className={styles.code}>{code}</small>
      </p>
    </div>
  )
}
