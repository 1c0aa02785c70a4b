// Paints one small map: colours looked up, borders laid over, symbols and marks above. It has no camera of its own.
import type { Point, Size } from '../camera/camera.ts'
import { addCanvasLayer } from '../look/canvasLayer.ts'
import { parseHex } from '../look/hexColor.ts'
import { readMapLook } from '../look/mapLook.ts'
import type { MapPicture } from '../mapPicture.ts'
import { createMarkLayer } from '../overlay/markLayer.ts'
import { colourAreas, makePalette } from '../pictureMap/colourAreas.ts'
import { areaIndexAt } from '../pictureMap/paintAreaNumbers.ts'
import type { MapFrame } from '../stage/painter.ts'
import { giveUpTurn, paintInTurn, paintLater, type PaintJob } from '../stage/paintInTurn.ts'
import { isDetailed } from '../outlines/isDetailed.ts'
import { createSymbols } from '../symbols/symbolsOnDemand.ts'
import { smallPlate, type SmallPlate } from './smallPlate.ts'

export interface SmallPainter {
  /** At the size that its element has now. */
  readonly paint: (picture: MapPicture, hovered: string | undefined) => void
  /** The area at a point in CSS pixels. */
  readonly areaAt: (point: Point) => string | undefined
  readonly destroy: () => void
}

interface Painted {
  readonly picture: MapPicture
  readonly plate: SmallPlate
}

/** A map this wide and high shows symbols at their own size; smaller ones smaller, down to a third; CSS pixels. */
const fullSize = 560
const leastScale = 1 / 3

/** How much smaller symbols are on a small map. */
const smallSymbolScale = ({ width, height }: Size): number =>
  Math.min(1, Math.max(leastScale, Math.min(width, height) / fullSize))

/** More device pixels than two to a CSS pixel cost much and show nothing. */
const greatestRatio = 2

/** `host` bears `data-map`. Undefined where the browser gives no 2D canvas. */
export function createSmallPainter(host: HTMLElement): SmallPainter | undefined {
  const look = readMapLook(host)
  const layer = addCanvasLayer(host, { alpha: false })
  const paintSymbols = layer && createSymbols(host, look)
  const paintMarks = paintSymbols && createMarkLayer(host, look)
  if (!paintMarks) {
    host.dataset['map'] = 'unavailable'
    return undefined
  }
  const { context, canvas } = layer
  const ground = parseHex(look.ground)
  let painted: Painted | undefined
  let request = 0

  function colour({ slots, slotByArea }: MapPicture, plate: SmallPlate): void {
    const { size, ratio, numbers, patterns, image, borders } = plate
    layer?.resize(size, ratio)
    context.fillStyle = look.ground
    context.fillRect(0, 0, canvas.width, canvas.height)
    colourAreas(numbers, makePalette(slots, slotByArea, ground), patterns, new Uint32Array(image.data.buffer))
    context.putImageData(image, numbers.left, numbers.top)
    context.drawImage(borders(), 0, 0)
  }

  /** Many symbols take several frames. */
  function stand(frame: MapFrame): void {
    cancelAnimationFrame(request)
    if (!paintSymbols?.(frame)) request = requestAnimationFrame(() => stand(frame))
  }

  function mark(next: Painted, hovered: string | undefined): void {
    painted = next
    const { picture, plate } = next
    const { camera, size, ratio } = plate
    const symbolScale = smallSymbolScale(size)
    const frame = { picture, camera, size, ratio, isMoving: false, symbolScale }
    stand(frame)
    paintMarks?.(frame, hovered)
    host.dataset['map'] = 'idle'
  }

  return {
    paint: (picture, hovered) => {
      const size = { width: host.clientWidth, height: host.clientHeight }
      if (size.width < 1 || size.height < 1) return
      const ratio = Math.min(devicePixelRatio || 1, greatestRatio)
      const isRecoloured =
        painted?.plate.size.width !== size.width ||
        painted.plate.size.height !== size.height ||
        painted.plate.ratio !== ratio ||
        painted.picture.outlines !== picture.outlines ||
        painted.picture.slots !== picture.slots ||
        painted.picture.slotByArea !== picture.slotByArea
      if (!isRecoloured && painted) {
        giveUpTurn(canvas)
        return mark({ picture, plate: painted.plate }, hovered)
      }
      host.dataset['map'] = 'loading'
      const paintColours = (plate: SmallPlate): undefined => {
        colour(picture, plate)
        mark({ picture, plate }, hovered)
      }
      const layPlate: PaintJob = () => {
        const plate = smallPlate(picture.outlines, size, ratio, look)
        return () => {
          plate.borders()
          return () => paintColours(plate)
        }
      }
      // The task that brings the map to the page is long enough with detailed outlines.
      if (isDetailed(picture.outlines)) paintLater(canvas, layPlate)
      else paintInTurn(canvas, layPlate)
    },
    areaAt: ([x, y]) => {
      if (!painted) return undefined
      const { picture, plate } = painted
      const index = areaIndexAt(plate.numbers, x * plate.ratio, y * plate.ratio)
      return index === undefined ? undefined : picture.outlines.areas[index]?.properties.id
    },
    destroy: () => {
      cancelAnimationFrame(request)
      giveUpTurn(canvas)
      host.replaceChildren()
    },
  }
}
