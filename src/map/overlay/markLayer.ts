// Outlines of the hovered and the chosen areas. Marking an area paints a few lines here and nothing below.
import { screenTransform, type ScreenTransform } from '../camera/camera.ts'
import { addCanvasLayer } from '../look/canvasLayer.ts'
import { casingWidth, chosenWidth, hoveredWidth, type MapLook } from '../look/mapLook.ts'
import { strokeLines } from '../look/strokeLines.ts'
import { mercatorOutlines, type Coordinates } from '../outlines/mercatorOutlines.ts'
import type { MapFrame } from '../stage/painter.ts'

const ringsOf = ({ picture: { outlines } }: MapFrame, id: string): readonly Coordinates[] => {
  const index = outlines.indexById.get(id)
  return index === undefined ? [] : (mercatorOutlines(outlines).areas[index]?.rings ?? [])
}

/** On small maps lines get no thinner than this share of their width. */
const thinnest = 0.65

/** Undefined where the browser gives no 2D canvas. */
export function createMarkLayer(
  host: HTMLElement,
  look: MapLook,
): ((frame: MapFrame, hovered: string | undefined) => void) | undefined {
  const layer = addCanvasLayer(host)
  if (!layer) return undefined
  const { context, canvas } = layer

  /** A dark or bright line on a white one: it stands out from any fill. `unit`: device pixels to one of its width. */
  function stroke(
    rings: readonly Coordinates[],
    view: ScreenTransform,
    color: string,
    width: number,
    unit: number,
  ): void {
    strokeLines(context, rings, view, look.casing, (width + 2 * casingWidth) * unit)
    strokeLines(context, rings, view, color, width * unit)
  }

  return (frame, hovered) => {
    const { size, ratio, camera, picture, symbolScale = 1 } = frame
    const unit = ratio * Math.max(symbolScale, thinnest)
    layer.resize(size, ratio)
    context.clearRect(0, 0, canvas.width, canvas.height)
    context.lineJoin = 'round'
    const view = screenTransform(camera, size, ratio)
    if (hovered !== undefined && !picture.chosen.includes(hovered))
      stroke(ringsOf(frame, hovered), view, look.hovered, hoveredWidth, unit)
    for (const id of picture.chosen)
      stroke(ringsOf(frame, id), view, look.chosen, id === hovered ? chosenWidth + 1 : chosenWidth, unit)
  }
}
