// Paints what depends on the camera. Where that takes long, a picture on the move is shifted and stretched instead, and painted
// when it comes to rest: dragging stays smooth however many areas there are.
import { screenTransform, type Point } from '../camera/camera.ts'
import { isDetailed } from '../outlines/isDetailed.ts'
import type { MapFrame } from './painter.ts'

/** Longer than this is too long to be done for every frame, milliseconds. */
const budget = 9

export interface Shift {
  readonly stretch: number
  /** CSS pixels, after stretching from the top left corner. */
  readonly by: Point
}

export const unshifted: Shift = { stretch: 1, by: [0, 0] }

/** How the picture of one frame lies on the screen of another. */
export function shiftBetween(from: MapFrame, to: MapFrame): Shift {
  const [was, is] = [screenTransform(from.camera, from.size), screenTransform(to.camera, to.size)]
  const stretch = is.scale / was.scale
  return { stretch, by: [is.dx - was.dx * stretch, is.dy - was.dy * stretch] }
}

/** Neither outlines nor camera nor screen have changed. */
export const isSamePlace = (a: MapFrame, b: MapFrame): boolean =>
  a.picture.outlines === b.picture.outlines &&
  a.camera === b.camera &&
  a.size === b.size &&
  a.ratio === b.ratio

/** Of another size too: a line of words above the map comes or goes while the map moves. */
const canBeShifted = (a: MapFrame, b: MapFrame): boolean =>
  a.picture.outlines === b.picture.outlines && a.ratio === b.ratio

/** `paint` is called for a new place only; after it the picture lies where it was painted. True if it was called. */
export function createPaintOrShift(
  paint: (frame: MapFrame) => void,
  shift: (how: Shift) => void,
): (frame: MapFrame) => boolean {
  let painted: MapFrame | undefined
  let isShifted = false
  let cost = 0
  return (frame) => {
    if (painted && isSamePlace(painted, frame)) {
      if (isShifted) shift(unshifted)
      isShifted = false
      return false
    }
    const isLong = cost > budget || isDetailed(frame.picture.outlines)
    if (painted && canBeShifted(painted, frame) && frame.isMoving && isLong) {
      shift(shiftBetween(painted, frame))
      isShifted = true
      return false
    }
    const start = performance.now()
    paint(frame)
    cost = performance.now() - start
    shift(unshifted)
    isShifted = false
    painted = frame
    return true
  }
}
