// Where symbols stand: the label point of an area, reckoned when first asked for and remembered for its outlines. At 11,000
// areas all of them take seconds; only those that are to be seen at a size that matters are ever asked for.
import { mercatorX, mercatorY } from '../camera/camera.ts'
import type { MapOutlines } from '../mapPicture.ts'
import { labelPoint } from './labelPoint.ts'

/** Mercator coordinates, and how far from there the nearest border is. */
export interface LabelPlace {
  readonly x: number
  readonly y: number
  readonly reach: number
}

const known = new WeakMap<MapOutlines, (LabelPlace | 'none' | undefined)[]>()

function find(outlines: MapOutlines, index: number): LabelPlace | undefined {
  const area = outlines.areas[index]
  const point = area && labelPoint(area.geometry)
  return point && { x: mercatorX(point.at[0]), y: mercatorY(point.at[1]), reach: point.reach }
}

/** `index`: position in `outlines.areas`. Undefined for a geometry without extent. */
export function labelPlaceOf(outlines: MapOutlines, index: number): LabelPlace | undefined {
  const places = known.get(outlines) ?? []
  known.set(outlines, places)
  const place = (places[index] ??= find(outlines, index) ?? 'none')
  return place === 'none' ? undefined : place
}
