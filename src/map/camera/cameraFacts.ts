import { metresPerPixel } from './camera.ts'
import type { CameraControl } from './cameraControl.ts'

/** What buttons and scale need to know of the camera. */
export interface CameraFacts {
  readonly metresPerPixel: number
  readonly canZoomIn: boolean
  readonly canZoomOut: boolean
}

export const factsOf = (camera: CameraControl): CameraFacts => ({
  // Three digits suffice for a bar of 84 pixels, and spare the page a new one for every pixel of panning.
  metresPerPixel: Number(metresPerPixel(camera.camera()).toPrecision(3)),
  canZoomIn: camera.canZoomIn(),
  canZoomOut: camera.canZoomOut(),
})

export const isSameFacts = (a: CameraFacts | undefined, b: CameraFacts): boolean =>
  a?.metresPerPixel === b.metresPerPixel && a.canZoomIn === b.canZoomIn && a.canZoomOut === b.canZoomOut
