// The area walked to, as the option of a list that assistive technology speaks; the picture shows it otherwise.
// No native list can be a picture.
/* oxlint-disable jsx-a11y/prefer-tag-over-role */
import type { ReactNode } from 'react'

interface Props {
  readonly id: string
  readonly isChosen: boolean
  /** Place in the walk, counted from 0, and length of it, where it is one row. */
  readonly place?: number
  readonly count?: number
  readonly children: ReactNode
}

export function WalkedOption({ id, isChosen, place, count, children }: Props) {
  return (
    <div
      id={id}
      role="option"
      aria-selected={isChosen}
      aria-posinset={place === undefined ? undefined : place + 1}
      aria-setsize={count}
      className="visually-hidden"
    >
      {children}
    </div>
  )
}
