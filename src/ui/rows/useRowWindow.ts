// Which rows of a long list are drawn: all of a short one, of a long one those in sight with some to spare.
import { useCallback, useLayoutEffect, useRef, useState, type RefObject } from 'react'

/** Up to this many rows all are drawn: search in page, print and screen readers then have the whole list. */
export const drawnWhole = 150
const spare = 10
/** Before its size is known: more than stand in most lists, and little enough to be laid out in one task. */
const firstSeen = { first: 0, end: 20 }

export interface RowWindow<E extends HTMLElement> {
  readonly ref: RefObject<E | null>
  readonly first: number
  /** One behind the last. */
  readonly end: number
  readonly isWhole: boolean
  readonly scrollTo: (row: number) => void
}

/** Rows of one height, in px, inside the element that gets the ref; `above` px of it stand before the first row. */
export function useRowWindow<E extends HTMLElement>(
  count: number,
  rowHeight: number,
  above = 0,
): RowWindow<E> {
  const ref = useRef<E>(null)
  const isWhole = count <= drawnWhole
  const [seen, setSeen] = useState(firstSeen)
  useLayoutEffect(
    function followScroll() {
      const element = ref.current
      if (!element || isWhole) return undefined
      const look = () => {
        const first = Math.floor(element.scrollTop / rowHeight) - spare
        const end = first + Math.ceil((element.clientHeight || 600) / rowHeight) + 2 * spare
        // In steps, so that not every scrolled px draws anew.
        const stepped = { first: Math.floor(first / 5) * 5, end: Math.ceil(end / 5) * 5 }
        setSeen((old) => (old.first === stepped.first && old.end === stepped.end ? old : stepped))
      }
      // Also once at the beginning, when the page is laid out anyway: to ask for its size now would lay it out once more.
      const sizes = new ResizeObserver(look)
      sizes.observe(element)
      element.addEventListener('scroll', look, { passive: true })
      return () => {
        sizes.disconnect()
        element.removeEventListener('scroll', look)
      }
    },
    [isWhole, rowHeight],
  )
  const scrollTo = useCallback(
    (row: number) => {
      const element = ref.current
      if (!element) return
      const top = above + row * rowHeight
      const isSeen =
        top >= element.scrollTop + above && top + rowHeight <= element.scrollTop + element.clientHeight
      if (!isSeen) element.scrollTop = Math.max(0, top - element.clientHeight / 2)
    },
    [above, rowHeight],
  )
  return {
    ref,
    isWhole,
    first: isWhole ? 0 : Math.max(0, Math.min(seen.first, count)),
    end: isWhole ? count : Math.min(count, Math.max(seen.end, 1)),
    scrollTo,
  }
}
