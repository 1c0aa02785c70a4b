// Dragging by the grip, with mouse, pen and finger: the section takes the place whose middle the pointer has passed.
import { useState, type PointerEvent, type RefObject } from 'react'

/** Where a pointer at this height stands among rows: the number of rows whose middle lies above it. */
export const placeAt = (
  y: number,
  rows: readonly { readonly top: number; readonly height: number }[],
): number => rows.filter(({ top, height }) => top + height / 2 < y).length

export interface Grip {
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void
  readonly onPointerUp: () => void
  readonly onPointerCancel: () => void
}

export function useSectionDrag(
  list: RefObject<HTMLElement | null>,
  move: (id: string, place: number) => void,
) {
  const [dragged, setDragged] = useState<string>()
  const others = (id: string) =>
    [...(list.current?.children ?? [])]
      .filter((item) => item instanceof HTMLElement && item.dataset['section'] !== id)
      .map((item) => item.getBoundingClientRect())
  const end = () => setDragged(undefined)
  const gripOf = (id: string): Grip => ({
    onPointerDown: (event) => {
      if (event.button !== 0) return
      event.currentTarget.setPointerCapture(event.pointerId)
      setDragged(id)
    },
    onPointerMove: (event) => {
      if (dragged === id) move(id, placeAt(event.clientY, others(id)))
    },
    onPointerUp: end,
    onPointerCancel: end,
  })
  return { dragged, gripOf }
}
