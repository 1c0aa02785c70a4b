import type { ReactNode } from 'react'
import type { GroupLook } from './groupLook.ts'
import { GroupSwatch } from './GroupSwatch.tsx'
import styles from './groups.module.css'

interface Props {
  readonly label: string
  /** With its count as text, and what else is said of it. */
  readonly entries: readonly {
    readonly look: GroupLook
    readonly count: string
    readonly detail?: ReactNode
  }[]
}

/** What the colours of the map stand for, and how many areas each has. */
export function GroupKey({ label, entries }: Props) {
  return (
    <ul className={styles.key} aria-label={label}>
      {entries.map(({ look, count, detail }) => (
        <li key={look.id}>
          <GroupSwatch {...look} />
          <span className={styles.words}>
            {look.label}
            {detail !== undefined && <span className={styles.detail}>{detail}</span>}
          </span>
          <span className={styles.count}>{count}</span>
        </li>
      ))}
    </ul>
  )
}
