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
import { createPaintOrShift } from '../stage/paintOrShift.ts'
import { colourAreas, makePalette } from './colourAreas.ts'
import { areaIndexAt, paintAreaNumbers, type AreaNumbers } from './paintAreaNumbers.ts'
import { createPatternShades, type PatternShades } from './patternShades.ts'

interface Painted {
  readonly frame: MapFrame
  readonly numbers: AreaNumbers
  readonly image: ImageData
  readonly colours: Uint32Array
  readonly patterns: PatternShades
}

/** Undefined where the browser gives no 2D canvas. */
export function createPicturePainter(host: HTMLElement, look: MapLook): Painter | undefined {
  const layer = addCanvasLayer(host, { alpha: false })
  if (!layer) return undefined
  const { context, canvas } = layer
  const ground = parseHex(look.ground)
  let painted: Painted | undefined
  let coloured: MapPicture | undefined

  /** The numbers of another place, in the room of the ones before. */
  function paintNumbers(frame: MapFrame): void {
    const { picture, camera, size, ratio } = frame
    const shapes = mercatorOutlines(picture.outlines).areas
    const numbers = paintAreaNumbers(shapes, camera, size, ratio, painted?.numbers)
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

  const paintPlace = createPaintOrShift(paintNumbers, ({ stretch, by }) => {
    if (!painted) return
    const { numbers, frame } = painted
    const [x, y] = [numbers.left / frame.ratio, numbers.top / frame.ratio]
    layer.place(x * stretch + by[0], y * stretch + by[1], stretch)
  })

  return {
    paint: (frame) => {
      paintPlace(frame)
      const { slots, slotByArea } = frame.picture
      if (coloured?.slots !== slots || coloured.slotByArea !== slotByArea) colour(frame.picture)
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
