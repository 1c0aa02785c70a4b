// The lines over the areas: borders between them, those of the level above, the rim. Painted once per camera, over either
// painter: a GL frame without lines takes half the time where there is no graphics card. Of detailed outlines a part at a time.
import { screenTransform } from '../camera/camera.ts'
import { borderWidth, parentBorderWidth, rimWidth, type MapLook } from '../look/mapLook.ts'
import { addStillLayer } from '../look/stillLayer.ts'
import { strokeLines } from '../look/strokeLines.ts'
import { isDetailed } from '../outlines/isDetailed.ts'
import { mercatorOutlines, type Coordinates } from '../outlines/mercatorOutlines.ts'
import type { MapFrame } from '../stage/painter.ts'
import { createPaintOrShift, isSamePlace, shiftBetween, unshifted } from '../stage/paintOrShift.ts'
import { cutLines } from './cutLines.ts'

/** True: all lines stand; false: to be called again with the next frame. */
type PaintBorders = (frame: MapFrame) => boolean

interface Stroke {
  readonly lines: readonly Coordinates[]
  readonly color: string
  /** Device pixels. */
  readonly width: number
}

/** Points that are stroked in one frame. Without a graphics card a line of a pixel or more takes the browser ten times as long as a hair. */
const mostOfHair = 40_000
const mostOfLine = 4000

function strokesOf({ picture, camera, size, ratio }: MapFrame, look: MapLook): readonly Stroke[] {
  const { borders, rim, parentBorders, typicalSide } = mercatorOutlines(picture.outlines)
  const { scale } = screenTransform(camera, size, ratio)
  const width = borderWidth((typicalSide * scale) / ratio) * ratio
  const strokes = [
    { lines: borders, color: look.border, width },
    { lines: parentBorders, color: look.rim, width: parentBorderWidth * ratio },
    { lines: rim, color: look.rim, width: rimWidth * ratio },
  ]
  if (!isDetailed(picture.outlines)) return strokes
  return strokes.flatMap((stroke) =>
    cutLines(stroke.lines, stroke.width < 1 ? mostOfHair : mostOfLine).map((lines) => ({ ...stroke, lines })),
  )
}

/** Undefined where the browser gives no 2D canvas. */
export function createBorderLayer(host: HTMLElement, look: MapLook): PaintBorders | undefined {
  const layer = addStillLayer(host)
  if (!layer) return undefined
  const { context } = layer
  /** Where it was painted last, and what is still to be painted there. */
  let painted: { readonly frame: MapFrame; readonly left: Stroke[] } | undefined
  /** Whose lines are on the page: while new ones are on their way, the old ones stay, shifted. */
  let shown: MapFrame | undefined

  function begin(frame: MapFrame): void {
    if (layer?.begin(frame.size, frame.ratio)) shown = undefined
    if (shown && shown.picture.outlines !== frame.picture.outlines) {
      layer?.show()
      shown = undefined
    }
    painted = { frame, left: [...strokesOf(frame, look)] }
    goOn()
  }

  function goOn(): void {
    if (!painted) return
    const { frame, left } = painted
    const view = screenTransform(frame.camera, frame.size, frame.ratio)
    context.lineJoin = 'round'
    context.lineCap = 'round'
    const count = isDetailed(frame.picture.outlines) ? 1 : left.length
    for (const { lines, color, width } of left.splice(0, count))
      strokeLines(context, lines, view, color, width)
    if (left.length > 0) return layer?.carryOut()
    layer?.show()
    shown = frame
  }

  function place(frame: MapFrame): void {
    if (!shown) return
    const { stretch, by } = isSamePlace(shown, frame) ? unshifted : shiftBetween(shown, frame)
    layer?.place(by[0], by[1], stretch)
  }

  const paintPlace = createPaintOrShift(begin, () => undefined)
  return (frame) => {
    if (!paintPlace(frame) && painted && painted.left.length > 0) goOn()
    place(frame)
    return painted?.left.length === 0
  }
}
