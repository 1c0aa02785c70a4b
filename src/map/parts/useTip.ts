// Where the tip stands and whether there is one. Moving it draws nothing anew; Escape puts it away until another area.
import { useEffect, useRef, useState } from 'react'
import type { Point } from '../camera/camera.ts'

export interface Tip {
  readonly isOn: boolean
  /** Tells the listener where the tip stands, now and whenever it moves; answers with how to stop that. */
  readonly follow: (listener: (point: Point) => void) => () => void
  readonly show: (point: Point) => void
  readonly move: (point: Point) => void
  readonly hide: () => void
}

export function useTip(): Tip {
  const [isOn, setOn] = useState(false)
  const anchor = useRef<(point: Point) => void>(null)
  const at = useRef<Point>([0, 0])
  useEffect(
    function hideOnEscape() {
      if (!isOn) return undefined
      const hide = (event: KeyboardEvent): void => {
        if (event.key === 'Escape') setOn(false)
      }
      document.addEventListener('keydown', hide)
      return () => document.removeEventListener('keydown', hide)
    },
    [isOn],
  )
  const move = (point: Point): void => {
    at.current = point
    anchor.current?.(point)
  }
  return {
    isOn,
    move,
    follow: (listener) => {
      listener(at.current)
      anchor.current = listener
      return () => {
        anchor.current = null
      }
    },
    show: (point) => {
      move(point)
      setOn(true)
    },
    hide: () => setOn(false),
  }
}
