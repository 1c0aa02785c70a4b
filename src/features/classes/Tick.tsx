import styles from './classes.module.css'

interface Props {
  readonly label: string
  readonly note?: string
  readonly isTicked: boolean
  readonly onTick: (isTicked: boolean) => void
}

/** A check box with a line of explanation. */
export function Tick({ label, note, isTicked, onTick }: Props) {
  return (
    <label className={styles.tick}>
      <input type="checkbox" checked={isTicked} onChange={(event) => onTick(event.target.checked)} />
      <span>
        {label}
        {note !== undefined && <span className={styles.note}>{note}</span>}
      </span>
    </label>
  )
}
