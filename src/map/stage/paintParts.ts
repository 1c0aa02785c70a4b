import { isDetailed } from '../outlines/isDetailed.ts'
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

/**
 * Areas, then all that lies above. Of detailed outlines each part is a frame's work or several: false then, and to be called again with the
 * next frame. On the move they are only shifted, and all at once.
 */
export function paintParts(
  frame: MapFrame,
  hovered: string | undefined,
  { painter, overlay }: Parts,
): boolean {
  const mayPause = isDetailed(frame.picture.outlines) && !frame.isMoving
  const turn: Turn = (paint) => (!mayPause || isTimeLeft(nothingMs)) && spend(paint)
  const areAreasThere = !painter || turn(() => painter.paint(frame, mayPause))
  return areAreasThere && (overlay?.paint(frame, hovered, turn) ?? true)
}
