// The numbered axes of a chart in words: what each shows, and what must be said of it. A name opens what it stands for.
import styles from './axisKey.module.css'

export interface AxisEntry {
  readonly id: string
  readonly name: string
  /** Bears a number in the picture; those that do come first. */
  readonly isDrawn: boolean
  readonly notes: readonly string[]
  /** Missing or on its way: said instead of the notes. */
  readonly state?: string
  readonly retry?: { readonly label: string; readonly act: () => void }
}

interface Props {
  readonly label: string
  readonly entries: readonly AxisEntry[]
  readonly titleOf: (name: string) => string
  readonly onOpen: (id: string) => void
}

export function AxisKey({ label, entries, titleOf, onOpen }: Props) {
  return (
    <ol className={styles.key} aria-label={label}>
      {entries.map(({ id, name, isDrawn, notes, state, retry }, i) => (
        <li key={id}>
          <span className={styles.number} aria-hidden="true">
            {isDrawn ? i + 1 : '–'}
          </span>
          <span>
            <button type="button" className={styles.name} title={titleOf(name)} onClick={() => onOpen(id)}>
              {name}
            </button>
            {(state !== undefined || notes.length > 0) && (
              <span className={styles.note}> {state ?? notes.join(' · ')}</span>
            )}
            {retry && (
              <button type="button" className={styles.retry} onClick={retry.act}>
                {retry.label}
              </button>
            )}
          </span>
        </li>
      ))}
    </ol>
  )
}
