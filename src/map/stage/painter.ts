// What the stage hands to its painters, and what it asks of them.
import type { Camera, Size } from '../camera/camera.ts'
import type { MapPicture } from '../mapPicture.ts'

export interface MapFrame {
  readonly picture: MapPicture
  readonly camera: Camera
  /** CSS pixels. */
  readonly size: Size
  /** Device pixels to a CSS pixel, 2 at most. */
  readonly ratio: number
  /** The reader's hand is still on it, or it flies: a painter may be coarse for the moment. */
  readonly isMoving: boolean
  /** Below 1 on small maps: symbols are so much smaller than they say, marks thinner. */
  readonly symbolScale?: number
}

export interface Painter {
  /** `mayPause`: it may do a part only, answers false then and is to be called again with the next frame. */
  paint: (frame: MapFrame, mayPause: boolean) => boolean
  /** The area under a point in CSS pixels from the top left corner. */
  areaAt: (x: number, y: number) => string | undefined
  destroy: () => void
}
