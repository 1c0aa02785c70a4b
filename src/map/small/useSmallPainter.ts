// Keeps a small painter in step with its element: made and taken down with it, painted at each change of picture, size or mark.
import { useEffectEvent, useLayoutEffect, useState, type RefObject } from 'react'
import type { MapPicture } from '../mapPicture.ts'
import { createSmallPainter, type SmallPainter } from './smallPainter.ts'

export function useSmallPainter(
  host: RefObject<HTMLElement | null>,
  picture: MapPicture,
  hovered: string | undefined,
): SmallPainter | undefined {
  const [painter, setPainter] = useState<SmallPainter>()
  const paintLast = useEffectEvent((current: SmallPainter): void => current.paint(picture, hovered))

  useLayoutEffect(
    function keepPainter() {
      const element = host.current
      const made = element ? createSmallPainter(element) : undefined
      if (!element || !made) return undefined
      // oxlint-disable-next-line react/set-state-in-effect -- made of an element, which is there only now
      setPainter(made)
      const observer = new ResizeObserver(() => paintLast(made))
      observer.observe(element)
      return () => {
        observer.disconnect()
        made.destroy()
        setPainter(undefined)
      }
    },
    [host],
  )
  useLayoutEffect(
    function paintChange() {
      painter?.paint(picture, hovered)
    },
    [painter, picture, hovered],
  )
  return painter
}
