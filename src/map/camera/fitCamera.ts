// The camera that shows given bounds as large as possible: MapLibre's `cameraForBounds` without rotation.
import {
  latOfY,
  lngOfX,
  mercatorX,
  mercatorY,
  tileSize,
  worldSize,
  type Bounds,
  type Camera,
  type Size,
} from './camera.ts'

/** Pixels to keep free at each side. */
export interface Padding {
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly left: number
}

/** A tenth of the smaller side is the least that stays for the map, however large the padding. */
function available(length: number, padding: number): number {
  return Math.max(length - padding, length / 10, 1)
}

export function fitCamera(bounds: Bounds, size: Size, padding: Padding, maxZoom: number): Camera {
  const [west, south, east, north] = bounds
  const [left, top, right, bottom] = [mercatorX(west), mercatorY(north), mercatorX(east), mercatorY(south)]
  const world = Math.min(
    available(size.width, padding.left + padding.right) / (right - left),
    available(size.height, padding.top + padding.bottom) / (bottom - top),
  )
  const zoom = Math.min(Math.log2(world / tileSize), maxZoom)
  const x = (left + right) / 2 - (padding.left - padding.right) / 2 / worldSize(zoom)
  const y = (top + bottom) / 2 - (padding.top - padding.bottom) / 2 / worldSize(zoom)
  return { lng: lngOfX(x), lat: latOfY(y), zoom }
}
