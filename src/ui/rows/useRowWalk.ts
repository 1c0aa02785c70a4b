// One tab stop for a column of buttons: arrow keys walk, Home and End go to the ends. The row that can be reached by Tab
// is the one last walked to.
import { useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react'
import type { RowWindow } from './useRowWindow.ts'

export interface RowWalk {
  readonly tabIndexOf: (row: number) => 0 | -1
  /** For the element around the rows; the button of a row bears `data-row`. */
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void
}

export function useRowWalk(
  count: number,
  start: number,
  { first, end, scrollTo }: Pick<RowWindow<HTMLElement>, 'first' | 'end' | 'scrollTo'>,
): RowWalk {
  const [walked, setWalked] = useState<number>()
  const focusIn = useRef<HTMLElement | undefined>(undefined)
  const active = Math.max(0, Math.min(count - 1, walked ?? start))
  // Where the row walked to is out of sight and not drawn, the list is entered at its first drawn one.
  const stop = active >= first && active < end ? active : first
  useLayoutEffect(function focusWalkedRow() {
    // A row far away is drawn only after the list has scrolled: then the next drawing finds it.
    const button = focusIn.current?.querySelector(`[data-row="${active}"]`)
    if (!(button instanceof HTMLElement)) return
    focusIn.current = undefined
    button.focus()
  })
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const from = event.target instanceof HTMLElement ? Number(event.target.dataset.row) : Number.NaN
    if (Number.isNaN(from)) return
    const next = { ArrowDown: from + 1, ArrowUp: from - 1, Home: 0, End: count - 1 }[event.key]
    if (next === undefined || next < 0 || next >= count) return
    event.preventDefault()
    focusIn.current = event.currentTarget
    scrollTo(next)
    setWalked(next)
  }
  return { tabIndexOf: (row) => (row === stop ? 0 : -1), onKeyDown }
}
