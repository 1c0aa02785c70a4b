// Outlines of the hovered and the chosen areas, what tells several chosen ones apart, and the outline around those that are combined into
// one. Marking an area paints a few lines here and nothing below.
import { markPath, type AreaMark } from '../../core/scene/marks/areaMarks.ts'
import { screenTransform, type Point, type ScreenTransform } from '../camera/camera.ts'
import { addCanvasLayer } from '../look/canvasLayer.ts'
import {
  casingWidth,
  chosenWidth,
  combinedDash,
  combinedWidth,
  hoveredWidth,
  labelSize,
  markRadius,
  type MapLook,
} from '../look/mapLook.ts'
import { strokeLines } from '../look/strokeLines.ts'
import { labelPlaceOf } from '../outlines/labelPlaces.ts'
import { mercatorOutlines, type Coordinates } from '../outlines/mercatorOutlines.ts'
import { unionOutline } from '../outlines/unionOutline.ts'
import type { MapFrame } from '../stage/painter.ts'
import { markShift } from './markShift.ts'
import type { Label } from './placeLabels.ts'

const ringsOf = ({ picture: { outlines } }: MapFrame, id: string): readonly Coordinates[] => {
  const index = outlines.indexById.get(id)
  return index === undefined ? [] : (mercatorOutlines(outlines).areas[index]?.rings ?? [])
}

/** From the middle of a mark to the middle of a name above or below it, and how far beside it a name may begin; CSS pixels. */
const fromName = { y: labelSize / 2 + markRadius + 3, x: 40 }

/** At the area's label point, or where one of the names stands there, above or below that. */
function placeOf(
  { picture: { outlines }, ratio }: MapFrame,
  id: string,
  view: ScreenTransform,
  names: readonly Label[],
): Point | undefined {
  const at = labelPlaceOf(outlines, outlines.indexById.get(id) ?? -1)
  if (!at) return undefined
  const [x, y] = [at.x * view.scale + view.dx, at.y * view.scale + view.dy]
  for (const name of names) {
    const [dx, dy] = [name.x * view.scale + view.dx - x, name.y * view.scale + view.dy - y]
    if (Math.abs(dx) < fromName.x * ratio && Math.abs(dy) < fromName.y * ratio)
      return [x, y + dy + fromName.y * ratio * (dy < 0 ? 1 : -1)]
  }
  return [x, y]
}

/** On small maps lines get no thinner than this share of their width. */
const thinnest = 0.65

/** `hasNames`: they stand on the map too. Undefined where the browser gives no 2D canvas. */
export function createMarkLayer(
  host: HTMLElement,
  look: MapLook,
  hasNames = false,
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

  /** The accent is a token of the page. */
  const colorOf = (mark: AreaMark | undefined): string =>
    mark && !mark.color.startsWith('var') ? mark.color : look.chosen

  /** As in the charts. */
  function drawMark(mark: AreaMark, [x, y]: Point, unit: number): void {
    const isRing = mark.shape === 'ring'
    const own = colorOf(mark)
    context.save()
    context.translate(x, y)
    const path = new Path2D(markPath(mark.shape, markRadius * unit))
    context.fillStyle = isRing ? look.casing : own
    context.strokeStyle = isRing ? own : look.casing
    context.lineWidth = (isRing ? 2 : 2 * casingWidth) * unit
    // The rim lies around the shape, not on it.
    if (!isRing) context.stroke(path)
    // oxlint-disable-next-line unicorn/no-array-fill-with-reference-type -- a canvas, no array
    context.fill(path)
    if (isRing) context.stroke(path)
    context.restore()
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
    // The first lies on top.
    for (const [i, id] of [...picture.chosen.entries()].toReversed()) {
      const color = colorOf(picture.marks?.[i])
      stroke(ringsOf(frame, id), view, color, id === hovered ? chosenWidth + 1 : chosenWidth, unit)
    }
    dash(around, view, unit)
    const names = hasNames ? mercatorOutlines(picture.outlines).labels : []
    for (const [i, mark] of [...(picture.marks ?? []).entries()].toReversed()) {
      const id = picture.chosen[i] ?? ''
      const at = placeOf(frame, id, view, names)
      if (at) drawMark(mark, [at[0] + markShift(picture, id) * unit, at[1]], unit)
    }
  }
}
