// Keeps a chart's width in step with its box, so that type keeps its size while lines stretch.
import { useLayoutEffect, useRef, useState, type RefObject } from 'react'

/** Width in whole px of the element that gets the ref; `initial` until it is known (and where nothing is laid out). */
export function useWidth<E extends Element>(initial: number): [RefObject<E | null>, number] {
  const ref = useRef<E>(null)
  const [width, setWidth] = useState(initial)
  useLayoutEffect(() => {
    const element = ref.current
    if (!element) return undefined
    const measure = () => {
      const measured = Math.floor(element.getBoundingClientRect().width)
      if (measured > 0) setWidth(measured)
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return [ref, width]
}
