// A computation under way: how far it is, and the way out. Comes into sight only when it takes long enough to be noticed.
import { Button } from './Button.tsx'
import styles from './workProgress.module.css'

interface Props {
  /** What is being done, with the share as text. */
  readonly label: string
  /** 0 to 1 */
  readonly fraction: number
  readonly cancelLabel: string
  readonly onCancel: () => void
}

export function WorkProgress({ label, fraction, cancelLabel, onCancel }: Props) {
  return (
    <div className={styles.work}>
      <progress className={styles.bar} value={fraction} max={1} aria-label={label} />
      <span aria-hidden="true">{label}</span>
      <Button look="quiet" onClick={onCancel}>
        {cancelLabel}
      </Button>
    </div>
  )
}
