// Outlines of the hovered and the chosen areas, and around those that are combined into one. Marking an area paints a few lines here and nothing below.
import { screenTransform, type ScreenTransform } from '../camera/camera.ts'
import { addCanvasLayer } from '../look/canvasLayer.ts'
import {
  casingWidth,
  chosenWidth,
  combinedDash,
  combinedWidth,
  hoveredWidth,
  type MapLook,
} from '../look/mapLook.ts'
import { strokeLines } from '../look/strokeLines.ts'
import { mercatorOutlines, type Coordinates } from '../outlines/mercatorOutlines.ts'
import { unionOutline } from '../outlines/unionOutline.ts'
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

  /** Over the marks of chosen areas, which so show between the dashes. */
  function dash(rings: readonly Coordinates[], view: ScreenTransform, unit: number): void {
    if (rings.length === 0) return
    context.lineCap = 'butt'
    context.setLineDash(combinedDash.map((length) => length * unit))
    strokeLines(context, rings, view, look.combined, combinedWidth * unit)
    context.setLineDash([])
  }

  return (frame, hovered) => {
    const { size, ratio, camera, picture, symbolScale = 1 } = frame
    const unit = ratio * Math.max(symbolScale, thinnest)
    const isBare = hovered === undefined && picture.chosen.length === 0 && !picture.combined
    // A canvas that shows nothing is copied by the browser as often as any other.
    canvas.hidden = isBare
    if (isBare) return
    layer.resize(size, ratio)
    context.clearRect(0, 0, canvas.width, canvas.height)
    context.lineJoin = 'round'
    const view = screenTransform(camera, size, ratio)
    const around = picture.combined ? unionOutline(picture.outlines, picture.combined) : []
    strokeLines(context, around, view, look.casing, (combinedWidth + 2 * casingWidth) * unit)
    if (hovered !== undefined && !picture.chosen.includes(hovered))
      stroke(ringsOf(frame, hovered), view, look.hovered, hoveredWidth, unit)
    for (const id of picture.chosen)
      stroke(ringsOf(frame, id), view, look.chosen, id === hovered ? chosenWidth + 1 : chosenWidth, unit)
    dash(around, view, unit)
  }
}
