import { useEffect, useState, type RefObject } from 'react'

/** Width of an element in CSS pixels, kept in step with the page; 0 until it was measured. */
export function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0)
  useEffect(
    function watchWidth() {
      if (!element.current) return undefined
      const observer = new ResizeObserver(([entry]) => setWidth(entry?.contentRect.width ?? 0))
      observer.observe(element.current)
      return () => observer.disconnect()
    },
    [element],
  )
  return width
}
