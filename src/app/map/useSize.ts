import { useLayoutEffect, useState, type RefObject } from 'react'

export interface PixelSize {
  readonly width: number
  readonly height: number
}

/** Size of an element, measured before it is painted; undefined until then. */
export function useSize(element: RefObject<HTMLElement | null>): PixelSize | undefined {
  const [size, setSize] = useState<PixelSize>()
  useLayoutEffect(
    function followSize() {
      if (!element.current) return undefined
      // Its first report comes in the same frame, before anything is painted.
      const observer = new ResizeObserver(([entry]) => entry && setSize(entry.contentRect))
      observer.observe(element.current)
      return () => observer.disconnect()
    },
    [element],
  )
  return size
}
