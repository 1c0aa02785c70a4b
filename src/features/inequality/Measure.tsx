import type { ReactNode } from 'react'
import styles from './inequality.module.css'

interface Props {
  readonly name: string
  /** Absent where the measure is not defined; `children` say why. */
  readonly value?: string
  readonly children: ReactNode
}

/** One measure: name, number, what it means. */
export function Measure({ name, value, children }: Props) {
  return (
    <div className={styles.measure}>
      <h3>{name}</h3>
      {value !== undefined && <b>{value}</b>}
      <div className={styles.means}>{children}</div>
    </div>
  )
}
