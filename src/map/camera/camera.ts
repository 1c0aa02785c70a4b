// The camera both painters share: Web Mercator with 512-pixel tiles, as MapLibre reckons, so that one painter takes over
// from the other without a jump. Pixels are CSS pixels, y downwards; Mercator coordinates run from 0 to 1, y southwards.

export interface Camera {
  /** Middle of the picture, degrees. */
  readonly lng: number
  readonly lat: number
  /** The world is 512 · 2^zoom pixels wide. */
  readonly zoom: number
}

export interface Size {
  readonly width: number
  readonly height: number
}

export type Point = readonly [x: number, y: number]
/** west, south, east, north in degrees */
export type Bounds = readonly [number, number, number, number]

export const tileSize = 512
export const worldSize = (zoom: number): number => tileSize * 2 ** zoom

export const mercatorX = (lng: number): number => (lng + 180) / 360
export const mercatorY = (lat: number): number =>
  0.5 - Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / (2 * Math.PI)
export const lngOfX = (x: number): number => x * 360 - 180
export const latOfY = (y: number): number =>
  (Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) * 360) / Math.PI - 90

/** screen = mercator · scale + offset */
export interface ScreenTransform {
  readonly scale: number
  readonly dx: number
  readonly dy: number
}

/** With `ratio` 2 the answer is in device pixels of a screen that has two to a CSS pixel. */
export function screenTransform(camera: Camera, size: Size, ratio = 1): ScreenTransform {
  const scale = worldSize(camera.zoom) * ratio
  return {
    scale,
    dx: (size.width * ratio) / 2 - mercatorX(camera.lng) * scale,
    dy: (size.height * ratio) / 2 - mercatorY(camera.lat) * scale,
  }
}

export function screenPoint([lng, lat]: Point, camera: Camera, size: Size): Point {
  const { scale, dx, dy } = screenTransform(camera, size)
  return [mercatorX(lng) * scale + dx, mercatorY(lat) * scale + dy]
}

/** Circumference at the equator in metres, WGS 84, divided by the pixels of the world, shortened by the latitude. */
export const metresPerPixel = (camera: Camera): number =>
  (40_075_016.686 * Math.cos((camera.lat * Math.PI) / 180)) / worldSize(camera.zoom)
