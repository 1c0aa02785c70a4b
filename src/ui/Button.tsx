import type { ButtonHTMLAttributes } from 'react'
import styles from './ui.module.css'

interface Props extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** `quiet` has no border; `outlined` is the ordinary one. */
  readonly look?: 'outlined' | 'quiet'
}

export function Button({ look = 'outlined', className = '', ...rest }: Props) {
  return <button type="button" className={`${styles[look]} ${className}`} {...rest} />
}
