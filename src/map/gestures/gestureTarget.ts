// What gestures act on, and how they find out where they are.
import type { Point } from '../camera/camera.ts'
import type { CameraControl } from '../camera/cameraControl.ts'

/** Why a gesture was left to the page. */
export type GestureHint = 'useTwoFingers' | 'holdControl'

export interface GestureTarget {
  readonly element: HTMLElement
  readonly camera: CameraControl
  /** The page keeps the wheel and one finger, the map takes Ctrl or ⌘ and two. */
  readonly isCooperative: () => boolean
  readonly onHint: (hint: GestureHint) => void
}

/** A pointer's place on the element, CSS pixels. */
export function placeOn(element: HTMLElement, at: { clientX: number; clientY: number }): Point {
  const box = element.getBoundingClientRect()
  return [at.clientX - box.left - element.clientLeft, at.clientY - box.top - element.clientTop]
}
