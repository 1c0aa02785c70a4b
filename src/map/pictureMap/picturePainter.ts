// The picture map: area numbers painted once per camera, colours by lookup; another year or indicator is a lookup and one
// putImageData.
import { screenTransform } from '../camera/camera.ts'
import { addCanvasLayer } from '../look/canvasLayer.ts'
import { parseHex } from '../look/hexColor.ts'
import type { MapLook } from '../look/mapLook.ts'
import { patternStretch } from '../look/patterns.ts'
import type { MapPicture } from '../mapPicture.ts'
import { mercatorOutlines } from '../outlines/mercatorOutlines.ts'
import type { MapFrame, Painter } from '../stage/painter.ts'
import { createPaintOrShift, isSamePlace, shiftBetween, type Shift } from '../stage/paintOrShift.ts'
import { colourAreas, makePalette } from './colourAreas.ts'
import { areaIndexAt, areaNumbersInPieces, paintAreaNumbers, type AreaNumbers } from './paintAreaNumbers.ts'
import { createPatternShades, type PatternShades } from './patternShades.ts'

interface Painted {
  readonly frame: MapFrame
  readonly numbers: AreaNumbers
  readonly image: ImageData
  readonly colours: Uint32Array
  readonly patterns: PatternShades
}

/** Of a frame, milliseconds. */
const slice = 8

/** Undefined where the browser gives no 2D canvas. */
export function createPicturePainter(host: HTMLElement, look: MapLook): Painter | undefined {
  const layer = addCanvasLayer(host, { alpha: false })
  if (!layer) return undefined
  const { context, canvas } = layer
  const ground = parseHex(look.ground)
  let painted: Painted | undefined
  let coloured: MapPicture | undefined
  /** The numbers of the next place: on their way, and there. */
  let making: { readonly frame: MapFrame; readonly pieces: Generator<undefined, AreaNumbers> } | undefined
  let made: { readonly frame: MapFrame; readonly numbers: AreaNumbers } | undefined

  /** Makes more of the numbers for this place; true when nothing was left to be made. */
  function areNumbersThere(frame: MapFrame): boolean {
    if ([painted, made].some((there) => there && isSamePlace(there.frame, frame))) return true
    if (!making || !isSamePlace(making.frame, frame)) {
      const { picture, camera, size, ratio } = frame
      const shapes = mercatorOutlines(picture.outlines).areas
      making = { frame, pieces: areaNumbersInPieces(shapes, camera, size, ratio) }
    }
    const end = performance.now() + slice
    let piece = making.pieces.next()
    while (!piece.done && performance.now() < end) piece = making.pieces.next()
    if (piece.done) {
      made = { frame, numbers: piece.value }
      making = undefined
    }
    return false
  }

  /** The numbers of another place, in the room of the ones before. */
  function paintNumbers(frame: MapFrame): void {
    const { picture, camera, size, ratio } = frame
    const shapes = mercatorOutlines(picture.outlines).areas
    const ready = made
    const numbers =
      ready && isSamePlace(ready.frame, frame)
        ? ready.numbers
        : paintAreaNumbers(shapes, camera, size, ratio, painted?.numbers)
    made = undefined
    const { left, top, width, height } = numbers
    layer?.resize({ width: width / ratio, height: height / ratio }, ratio)
    const before = painted?.image
    const image = before?.width === width && before.height === height ? before : new ImageData(width, height)
    const { dx, dy } = screenTransform(camera, size, ratio)
    const patterns = createPatternShades(width, [dx - left, dy - top], patternStretch(camera.zoom) * ratio)
    painted = { frame, numbers, image, colours: new Uint32Array(image.data.buffer), patterns }
    colour(picture)
  }

  function colour(picture: MapPicture): void {
    if (!painted) return
    const { numbers, patterns, colours, image } = painted
    const palette = makePalette(picture.slots, picture.slotByArea, ground)
    colourAreas(numbers, palette, patterns, colours)
    context.putImageData(image, 0, 0)
    coloured = picture
  }

  function place({ stretch, by }: Shift): void {
    if (!painted) return
    const { numbers, frame } = painted
    const [x, y] = [numbers.left / frame.ratio, numbers.top / frame.ratio]
    layer?.place(x * stretch + by[0], y * stretch + by[1], stretch)
  }
  const paintPlace = createPaintOrShift(paintNumbers, place)

  return {
    paint: (frame, mayPause) => {
      if (mayPause && !areNumbersThere(frame)) {
        // Until then the picture of before stays where it belongs.
        if (painted) place(shiftBetween(painted.frame, frame))
        return false
      }
      paintPlace(frame)
      const { slots, slotByArea } = frame.picture
      if (coloured?.slots !== slots || coloured.slotByArea !== slotByArea) colour(frame.picture)
      return true
    },
    areaAt: (x, y) => {
      if (!painted) return undefined
      const { numbers, frame } = painted
      const index = areaIndexAt(numbers, x * frame.ratio, y * frame.ratio)
      return index === undefined ? undefined : frame.picture.outlines.areas[index]?.properties.id
    },
    destroy: () => canvas.remove(),
  }
}
