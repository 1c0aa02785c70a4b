// The lines over the areas: borders between them, those of the level above, the rim. Painted once per camera, over either
// painter: a GL frame without lines takes half the time where there is no graphics card.
import { screenTransform } from '../camera/camera.ts'
import { addCanvasLayer } from '../look/canvasLayer.ts'
import { borderWidth, parentBorderWidth, rimWidth, type MapLook } from '../look/mapLook.ts'
import { strokeLines } from '../look/strokeLines.ts'
import { mercatorOutlines } from '../outlines/mercatorOutlines.ts'
import type { MapFrame } from '../stage/painter.ts'
import { createPaintOrShift } from '../stage/paintOrShift.ts'

/** Undefined where the browser gives no 2D canvas. */
export function createBorderLayer(host: HTMLElement, look: MapLook): ((frame: MapFrame) => void) | undefined {
  const layer = addCanvasLayer(host)
  if (!layer) return undefined
  const { context, canvas } = layer

  function paint({ picture, camera, size, ratio }: MapFrame): void {
    layer?.resize(size, ratio)
    context.clearRect(0, 0, canvas.width, canvas.height)
    context.lineJoin = 'round'
    context.lineCap = 'round'
    const view = screenTransform(camera, size, ratio)
    const { borders, rim, parentBorders, typicalSide } = mercatorOutlines(picture.outlines)
    const width = borderWidth((typicalSide * view.scale) / ratio)
    strokeLines(context, borders, view, look.border, width * ratio)
    strokeLines(context, parentBorders, view, look.rim, parentBorderWidth * ratio)
    strokeLines(context, rim, view, look.rim, rimWidth * ratio)
  }
  return createPaintOrShift(paint, ({ stretch, by }) => layer.place(by[0], by[1], stretch))
}
