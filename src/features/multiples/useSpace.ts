import { useLayoutEffect, useState, type RefObject } from 'react'
import type { Space } from './gridFor.ts'

/** Room inside an element, measured before it is painted; undefined until then. */
export function useSpace(element: RefObject<HTMLElement | null>): Space | undefined {
  const [space, setSpace] = useState<Space>()
  useLayoutEffect(
    function followSpace() {
      const box = element.current
      if (!box) return undefined
      const measure = (): void => {
        const [width, height] = [box.clientWidth, box.clientHeight]
        setSpace((before) =>
          before?.width === width && before.height === height ? before : { width, height },
        )
      }
      measure()
      const observer = new ResizeObserver(measure)
      observer.observe(box)
      return () => observer.disconnect()
    },
    [element],
  )
  return space
}
