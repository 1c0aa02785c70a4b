import type { ButtonHTMLAttributes } from 'react'
import styles from './ui.module.css'

interface Props extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** `quiet` has no border; `outlined` is the ordinary one. */
  readonly look?: 'outlined' | 'quiet'
}

export function Button({ look = 'outlined', className = '', ...rest }: Props) {
  const own = look === 'quiet' ? styles.quiet : styles.outlined
  return <button type="button" className={`${own} ${className}`} {...rest} />
}
