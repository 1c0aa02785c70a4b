// Movements of a camera as pure functions.
import {
  latOfY,
  lngOfX,
  mercatorX,
  mercatorY,
  worldSize,
  type Bounds,
  type Camera,
  type Point,
  type Size,
} from './camera.ts'

export interface CameraLimits {
  /** The middle of the picture stays inside. */
  readonly bounds: Bounds
  readonly minZoom: number
  readonly maxZoom: number
}

const clamp = (x: number, low: number, high: number): number => Math.min(Math.max(x, low), high)

export function limitCamera(camera: Camera, { bounds, minZoom, maxZoom }: CameraLimits): Camera {
  const [west, south, east, north] = bounds
  return {
    lng: clamp(camera.lng, west, east),
    lat: clamp(camera.lat, south, north),
    zoom: clamp(camera.zoom, minZoom, maxZoom),
  }
}

/** The content moves by (dx, dy) pixels. */
export function panCamera(camera: Camera, dx: number, dy: number): Camera {
  const world = worldSize(camera.zoom)
  return {
    lng: lngOfX(mercatorX(camera.lng) - dx / world),
    lat: latOfY(mercatorY(camera.lat) - dy / world),
    zoom: camera.zoom,
  }
}

/** Another zoom, with what lies under `point` staying there. */
export function zoomCamera(camera: Camera, size: Size, point: Point, zoom: number): Camera {
  const shift = 1 / worldSize(camera.zoom) - 1 / worldSize(zoom)
  return {
    lng: lngOfX(mercatorX(camera.lng) + (point[0] - size.width / 2) * shift),
    lat: latOfY(mercatorY(camera.lat) + (point[1] - size.height / 2) * shift),
    zoom,
  }
}

/**
 * The camera at a share `t` of the way. Zoom runs evenly; the middle runs so that the one point which both pictures show
 * at the same place stays there all the way (no drift while zooming around the pointer).
 */
export function cameraBetween(from: Camera, to: Camera, t: number): Camera {
  const dz = to.zoom - from.zoom
  const share = Math.abs(dz) < 1e-6 ? t : (1 - 2 ** (-dz * t)) / (1 - 2 ** -dz)
  const [x0, y0] = [mercatorX(from.lng), mercatorY(from.lat)]
  return {
    lng: lngOfX(x0 + (mercatorX(to.lng) - x0) * share),
    lat: latOfY(y0 + (mercatorY(to.lat) - y0) * share),
    zoom: from.zoom + dz * t,
  }
}

/** Closer than a twentieth of a pixel on a screen of 2,000: not worth a new picture. */
export const isSameCamera = (a: Camera, b: Camera): boolean =>
  Math.abs(a.zoom - b.zoom) < 1e-5 &&
  Math.hypot(mercatorX(a.lng) - mercatorX(b.lng), mercatorY(a.lat) - mercatorY(b.lat)) * worldSize(a.zoom) <
    0.05
