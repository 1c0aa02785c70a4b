// Where on the screen a symbol stands, and whether it is to be seen there at all.
import type { Point, ScreenTransform } from '../camera/camera.ts'
import type { MapOutlines, MapSymbol } from '../mapPicture.ts'
import { labelPlaceOf } from '../outlines/labelPlaces.ts'
import { mercatorOutlines } from '../outlines/mercatorOutlines.ts'

/** Smaller circles show nothing, device pixels. */
const leastRadius = 0.5
/** In an area smaller than this the middle of its extent is as good as its label point, which takes time; device pixels. */
const small = 20

/** In device pixels, as `view` and `radius` are. Undefined: beside the screen, too small, or no room for it in its area. */
export function placeSymbol(
  { id, shape }: MapSymbol,
  radius: number,
  outlines: MapOutlines,
  view: ScreenTransform,
  width: number,
  height: number,
): Point | undefined {
  const index = outlines.indexById.get(id)
  const box = index === undefined ? undefined : mercatorOutlines(outlines).areas[index]?.box
  if (index === undefined || !box || radius < leastRadius) return undefined
  const [left, right] = [box.left * view.scale + view.dx, box.right * view.scale + view.dx]
  const [top, bottom] = [box.top * view.scale + view.dy, box.bottom * view.scale + view.dy]
  if (right < -radius || bottom < -radius || left > width + radius || top > height + radius) return undefined
  const isCircle = shape === 'circle'
  if (!isCircle && Math.min(right - left, bottom - top) < 2 * radius) return undefined
  if (isCircle && Math.max(right - left, bottom - top) < small)
    return [(left + right) / 2, (top + bottom) / 2]
  const place = labelPlaceOf(outlines, index)
  if (!place || (!isCircle && place.reach * view.scale < radius)) return undefined
  return [place.x * view.scale + view.dx, place.y * view.scale + view.dy]
}
