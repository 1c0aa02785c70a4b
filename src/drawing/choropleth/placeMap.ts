// Where the map lies in its drawing: all areas or some of them as large as the room allows.
import { fitCamera } from '../../map/camera/fitCamera.ts'
import { latOfY, lngOfX, metresPerPixel, screenTransform } from '../../map/camera/camera.ts'
import type { MapOutlines } from '../../map/mapPicture.ts'
import { boxAround, mercatorOutlines } from '../../map/outlines/mercatorOutlines.ts'
import type { Place, Size } from '../drawing.ts'
import type { MapPlace } from './tracePath.ts'

export interface PlacedMap extends MapPlace {
  readonly metresPerPixel: number
}

export interface Room {
  readonly at: Place
  readonly size: Size
  /** Kept free below, for the scale. */
  readonly below: number
  /** Areas to be shown as large as possible; all of them where absent or unknown. */
  readonly around?: readonly string[] | undefined
}

/** On each side. */
const margin = 6
/** So that a single small area does not lose what lies around it. */
const mostZoom = 16

/** The areas that are to fill the picture: all of them where none of the wished ones is on the map. */
function shapesOf(outlines: MapOutlines, around: readonly string[] = []) {
  const { areas } = mercatorOutlines(outlines)
  const wished = around.flatMap((id) => areas[outlines.indexById.get(id) ?? -1] ?? [])
  return { shapes: wished.length > 0 ? wished : areas, isPart: wished.length > 0 }
}

/** Width by height of what fills the picture. */
export function mapAspect(outlines: MapOutlines, around?: readonly string[]): number {
  const { left, top, right, bottom } = boxAround(shapesOf(outlines, around).shapes)
  return (right - left) / (bottom - top)
}

export function placeMap(outlines: MapOutlines, { at, size, below, around }: Room): PlacedMap {
  const { shapes, isPart } = shapesOf(outlines, around)
  const { left, top, right, bottom } = boxAround(shapes)
  // A part of the map keeps a strip of what lies around it.
  const padding = isPart ? Math.min(size.width, size.height) / 12 : margin
  const camera = fitCamera(
    [lngOfX(left), latOfY(bottom), lngOfX(right), latOfY(top)],
    size,
    { top: padding, right: padding, bottom: padding + below, left: padding },
    mostZoom,
  )
  const { scale, dx, dy } = screenTransform(camera, size)
  return {
    view: { scale, dx: dx + at[0], dy: dy + at[1] },
    frame: { left: at[0], top: at[1], right: at[0] + size.width, bottom: at[1] + size.height - below },
    tolerance: 0.3,
    metresPerPixel: metresPerPixel(camera),
  }
}
