// One camera for several maps of the same size: whichever is moved, all move.
import type { Camera } from './camera.ts'
import { createCameraControl, type CameraControl } from './cameraControl.ts'

export interface SharedCamera {
  readonly control: CameraControl
  /** Calls the listener after each movement and at rest; answers with how to stop that. */
  readonly follow: (listener: () => void) => () => void
}

export const isMotionReduced = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches

/** `first`: where to begin; the whole picture where absent. */
export function createSharedCamera(first?: Camera): SharedCamera {
  const listeners = new Set<() => void>()
  const tellAll = (): void => {
    for (const listener of listeners) listener()
  }
  return {
    control: createCameraControl(tellAll, isMotionReduced, first),
    follow: (listener) => {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
  }
}
