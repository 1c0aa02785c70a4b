import { many } from '../../core/scene/many.ts'
import type { Overlay, Turn } from '../overlay/overlay.ts'
import type { MapFrame, Painter } from './painter.ts'
import { isTimeLeft, spend } from './paintInTurn.ts'

interface Parts {
  /** Absent where another one is in front. */
  readonly painter: Painter | undefined
  readonly overlay: Overlay | undefined
}

/** A part of the picture that had nothing to paint takes less, milliseconds. */
const nothingMs = 2

/** Thousands of areas are not painted in the task that brings the map to the page, or changes its size. */
export const isPaintedLater = ({ areas }: MapFrame['picture']['outlines']): boolean => areas.length >= many

/**
 * Areas, then all that lies above. Of thousands of areas each part is a frame's work or several: false then, and to be called again with the
 * next frame. On the move they are only shifted, and all at once.
 */
export function paintParts(
  frame: MapFrame,
  hovered: string | undefined,
  { painter, overlay }: Parts,
): boolean {
  const mayPause = isPaintedLater(frame.picture.outlines) && !frame.isMoving
  const turn: Turn = (paint) => (!mayPause || isTimeLeft(nothingMs)) && spend(paint)
  const areAreasThere = !painter || turn(() => painter.paint(frame, mayPause))
  return areAreasThere && (overlay?.paint(frame, hovered, turn) ?? true)
}
