import type { ReactNode } from 'react'
import styles from './area.module.css'

interface Props {
  readonly figure: ReactNode
  /** Left out where room is short: the sentence below says the same. */
  readonly isDifference?: boolean
  readonly children: ReactNode
}

/** A small figure with its words below: rank, difference, range. */
export function FigureBox({ figure, isDifference = false, children }: Props) {
  return (
    <div className={isDifference ? `${styles.box} ${styles.difference}` : styles.box}>
      <dt className={styles.boxWords}>{children}</dt>
      <dd className={styles.boxFigure}>{figure}</dd>
    </div>
  )
}
