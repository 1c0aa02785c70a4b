// Pointer over the histogram: near a limit it drags the limit, elsewhere a click makes a new one. Vertical touch scrolls on.
import { useRef, type PointerEvent } from 'react'

/** px: how near to a limit counts as on it; how far a click may wander. */
const [grip, wander] = [14, 4]

interface Input {
  /** px of each limit from the left. */
  readonly places: readonly number[]
  readonly onDrag: (index: number, x: number) => void
  readonly onDrop: (index: number, x: number) => void
  /** The drag was taken away, for example by scrolling. */
  readonly onCancel: () => void
  readonly onClick: (x: number) => void
}

const placeIn = (event: PointerEvent<HTMLElement>) =>
  event.clientX - event.currentTarget.getBoundingClientRect().left

function nearest(places: readonly number[], x: number): number | undefined {
  let best: number | undefined
  for (const [i, place] of places.entries())
    if (Math.abs(place - x) <= grip && Math.abs(place - x) < Math.abs((places[best ?? -1] ?? Infinity) - x))
      best = i
  return best
}

interface Held {
  /** The limit held; undefined beside all of them. */
  readonly index: number | undefined
  readonly from: number
  /** px from the pointer to the limit, so that it does not jump. */
  readonly offset: number
  hasMoved: boolean
}

export function useBreakDrag({ places, onDrag, onDrop, onCancel, onClick }: Input) {
  const held = useRef<Held>(undefined)
  return {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.button !== 0) return
      const x = placeIn(event)
      const index = nearest(places, x)
      held.current = { index, from: x, offset: (places[index ?? -1] ?? x) - x, hasMoved: false }
      if (index !== undefined) event.currentTarget.setPointerCapture(event.pointerId)
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      const now = held.current
      if (!now) return
      const x = placeIn(event)
      if (Math.abs(now.from - x) > wander) now.hasMoved = true
      if (now.hasMoved && now.index !== undefined) onDrag(now.index, x + now.offset)
    },
    onPointerUp: (event: PointerEvent<HTMLElement>) => {
      const now = held.current
      held.current = undefined
      if (!now) return
      const x = placeIn(event)
      const isStill = !now.hasMoved && Math.abs(now.from - x) <= wander
      if (now.index !== undefined && !isStill) onDrop(now.index, x + now.offset)
      else if (now.index === undefined && isStill) onClick(x)
    },
    onPointerCancel: () => {
      held.current = undefined
      onCancel()
    },
  }
}
