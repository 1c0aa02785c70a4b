import { latOfY, lngOfX, type Bounds } from '../camera/camera.ts'
import type { MapOutlines } from '../mapPicture.ts'
import { mercatorOutlines } from '../outlines/mercatorOutlines.ts'

/** Undefined for an area without outlines. */
export function boundsOfArea(outlines: MapOutlines, id: string): Bounds | undefined {
  const shape = mercatorOutlines(outlines).areas[outlines.indexById.get(id) ?? -1]
  if (!shape) return undefined
  const { left, top, right, bottom } = shape.box
  return [lngOfX(left), latOfY(bottom), lngOfX(right), latOfY(top)]
}
