// Words for the ear only: what the eye sees as a picture.
import type { ReactNode } from 'react'
import styles from './hidden.module.css'

export function Hidden({ children }: { children: ReactNode }) {
  return <div className={styles.hidden}>{children}</div>
}
