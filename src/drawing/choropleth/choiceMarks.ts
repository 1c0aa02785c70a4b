// What marks areas on the map: outlines of the chosen ones with their shapes, the outline around combined ones, symbols.
import { casingWidth, chosenWidth, combinedDash, combinedWidth, markRadius } from '../../map/look/mapLook.ts'
import type { MapPicture } from '../../map/mapPicture.ts'
import { labelPlaceOf } from '../../map/outlines/labelPlaces.ts'
import { mercatorOutlines } from '../../map/outlines/mercatorOutlines.ts'
import { unionOutline } from '../../map/outlines/unionOutline.ts'
import { markShift } from '../../map/overlay/markShift.ts'
import { inDrawingOrder } from '../../map/symbols/drawingOrder.ts'
import { placeSymbol } from '../../map/symbols/placeSymbol.ts'
import type { Mark, PathMark, Place } from '../drawing.ts'
import { inks, solidColor } from '../look/inks.ts'
import { markAt, symbolMarks } from '../look/symbolMarks.ts'
import { areaMark } from '../../core/scene/marks/areaMarks.ts'
import { linesD, ringsD, type MapPlace } from './tracePath.ts'

/** With the places of those that names must not hide. */
export interface Placed {
  readonly marks: readonly Mark[]
  readonly places: readonly Place[]
}

/** `scale`: of their size on the screen. */
export function symbolsOf({ symbols = [], outlines }: MapPicture, place: MapPlace, scale: number): Placed {
  const { frame, view } = place
  const { right, bottom } = frame
  const places: Place[] = []
  const marks = inDrawingOrder(symbols).flatMap((symbol) => {
    const radius = symbol.radius * scale
    const at = placeSymbol(symbol, radius, outlines, view, right, bottom)
    const isHere = at && at[0] > frame.left && at[1] > frame.top && at[0] < right && at[1] < bottom
    if (!isHere) return []
    // A circle is to be seen around a name.
    if (symbol.shape !== 'circle') places.push(at)
    return symbolMarks(symbol, at, radius)
  })
  return { marks, places }
}

const casing = (d: string, width: number): PathMark => ({
  kind: 'path',
  d,
  stroke: inks.surface,
  width: width + 2 * casingWidth,
})

/** One chosen area bears the accent alone; several are told apart by shapes too. */
export function chosenMarks(picture: MapPicture, place: MapPlace, scale: number): Placed {
  const { outlines, chosen, marks } = picture
  const { areas } = mercatorOutlines(outlines)
  const share = Math.max(scale, thinnest)
  const lines: Mark[] = []
  const shapes: Mark[] = []
  const places: Place[] = []
  // The first lies on top.
  for (const [i, id] of [...chosen.entries()].toReversed()) {
    const index = outlines.indexById.get(id) ?? -1
    const d = ringsD(areas[index]?.rings ?? [], place)
    if (d === '') continue
    const width = chosenWidth * share
    const mark = marks?.[i]
    lines.push(casing(d, width), { kind: 'path', d, stroke: solidColor((mark ?? areaMark(0)).color), width })
    const label = labelPlaceOf(outlines, index)
    if (!mark || !label) continue
    const { scale: zoom, dx, dy } = place.view
    const at: Place = [label.x * zoom + dx + markShift(picture, id) * share, label.y * zoom + dy]
    places.push(at)
    shapes.push(markAt(mark, at, markRadius * share))
  }
  return { marks: [...lines, ...shapes], places }
}
/** On small maps lines get no thinner than this share of their width. */
const thinnest = 0.65

/** Below the chosen areas' lines a white one, above them the dashes: as on the screen. */
export function combinedMarks(
  { outlines, combined }: MapPicture,
  place: MapPlace,
): { readonly below: readonly Mark[]; readonly above: readonly Mark[] } {
  const d = combined ? linesD(unionOutline(outlines, combined), place) : ''
  if (d === '') return { below: [], above: [] }
  return {
    below: [casing(d, combinedWidth)],
    above: [{ kind: 'path', d, stroke: inks.ink, width: combinedWidth, dash: combinedDash }],
  }
}
