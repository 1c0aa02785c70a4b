// Keeps a chart's width in step with its box, so that type keeps its size while lines stretch.
import { useLayoutEffect, useRef, useState, type RefObject } from 'react'

/** What charts that begin alike measured last: the next one most likely stands in the same column, and is drawn once. */
const lastBy = new Map<number, number>()

/** Width in whole px of the element that gets the ref; `initial` until one is known (and where nothing is laid out). */
export function useWidth<E extends Element>(initial: number): [RefObject<E | null>, number] {
  const ref = useRef<E>(null)
  const [width, setWidth] = useState(() => lastBy.get(initial) ?? initial)
  useLayoutEffect(() => {
    const element = ref.current
    if (!element) return undefined
    const measure = () => {
      const measured = Math.floor(element.getBoundingClientRect().width)
      if (measured <= 0) return
      lastBy.set(initial, measured)
      setWidth(measured)
    }
    // The observer tells before the next picture; asking at once would lay out the page for it.
    if (!lastBy.has(initial)) measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [initial])
  return [ref, width]
}
