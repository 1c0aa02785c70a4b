// What all small maps of the same outlines and size have in common, made once for all of them: where everything lies, whose each
// pixel is, the borders.
import { screenTransform, type Camera, type Size } from '../camera/camera.ts'
import { fitCamera, type Padding } from '../camera/fitCamera.ts'
import { borderWidth, type MapLook } from '../look/mapLook.ts'
import { patternStretch } from '../look/patterns.ts'
import { strokeLines } from '../look/strokeLines.ts'
import type { MapOutlines } from '../mapPicture.ts'
import { mercatorOutlines } from '../outlines/mercatorOutlines.ts'
import { paintAreaNumbers, type AreaNumbers } from '../pictureMap/paintAreaNumbers.ts'
import { createPatternShades, type PatternShades } from '../pictureMap/patternShades.ts'

export interface SmallPlate {
  readonly camera: Camera
  readonly size: Size
  readonly ratio: number
  readonly numbers: AreaNumbers
  readonly patterns: PatternShades
  /** Room for the colours of one map after the other. */
  readonly image: ImageData
  /** Drawn when first asked for. */
  readonly borders: () => HTMLCanvasElement
}

const padding: Padding = { top: 4, right: 4, bottom: 4, left: 4 }
/** A small map needs no more detail than this zoom has. */
const greatestZoom = 16
/** Rim and borders of the level above are thinner than on the large map, CSS pixels. */
const lineWidth = 0.75

function drawBorders(outlines: MapOutlines, camera: Camera, size: Size, ratio: number, look: MapLook) {
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(size.width * ratio)
  canvas.height = Math.round(size.height * ratio)
  const context = canvas.getContext('2d')
  if (!context) return canvas
  const view = screenTransform(camera, size, ratio)
  const { borders, rim, parentBorders, typicalSide } = mercatorOutlines(outlines)
  context.lineJoin = 'round'
  strokeLines(context, borders, view, look.border, borderWidth((typicalSide * view.scale) / ratio) * ratio)
  strokeLines(context, parentBorders, view, look.rim, lineWidth * ratio)
  strokeLines(context, rim, view, look.rim, lineWidth * ratio)
  return canvas
}

function makePlate(outlines: MapOutlines, size: Size, ratio: number, look: MapLook): SmallPlate {
  const camera = fitCamera(outlines.bbox, size, padding, greatestZoom)
  const numbers = paintAreaNumbers(mercatorOutlines(outlines).areas, camera, size, ratio)
  const { left, top, width, height } = numbers
  const { dx, dy } = screenTransform(camera, size, ratio)
  let borders: HTMLCanvasElement | undefined
  return {
    camera,
    size,
    ratio,
    numbers,
    patterns: createPatternShades(width, [dx - left, dy - top], patternStretch(camera.zoom) * ratio),
    image: new ImageData(width, height),
    borders: () => (borders ??= drawBorders(outlines, camera, size, ratio, look)),
  }
}

/** Maps of a grid may differ by a pixel; more sizes at once there are not. */
const kept = 3
const known = new WeakMap<MapOutlines, readonly SmallPlate[]>()

/** The same object for the same outlines, size and ratio. */
export function smallPlate(outlines: MapOutlines, size: Size, ratio: number, look: MapLook): SmallPlate {
  const plates = known.get(outlines) ?? []
  const found = plates.find(
    (plate) => plate.size.width === size.width && plate.size.height === size.height && plate.ratio === ratio,
  )
  const plate = found ?? makePlate(outlines, size, ratio, look)
  if (plate !== plates[0]) known.set(outlines, [plate, ...plates.filter((p) => p !== plate)].slice(0, kept))
  return plate
}
