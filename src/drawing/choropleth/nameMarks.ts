// Names on the map with a halo, where they have room, and the bar that tells how far is far.
import type { Language } from '../../core/release/localText.ts'
import { textsIn } from '../../i18n/textsIn.ts'
import { formatsFor } from '../../i18n/formats.ts'
import { labelSize } from '../../map/look/mapLook.ts'
import type { MapOutlines } from '../../map/mapPicture.ts'
import { mercatorOutlines } from '../../map/outlines/mercatorOutlines.ts'
import { placeLabels } from '../../map/overlay/placeLabels.ts'
import { scaleOf } from '../../map/parts/scaleOf.ts'
import type { Mark, Place, TextMark } from '../drawing.ts'
import { inks } from '../look/inks.ts'
import { lineD } from '../look/path.ts'
import { textWidth } from '../text/textWidth.ts'
import type { PlacedMap } from './placeMap.ts'

/** Free room around a name. */
const room = 6

/** Where a shape stands at a name's place the name stands below it: neither hides the other. */
function besideShapes(y: number, x: number, shapes: readonly Place[], size: number): number {
  const close = shapes.filter(([sx, sy]) => Math.abs(sx - x) < size && Math.abs(sy - y) < size)
  return close.length === 0 ? y : Math.max(...close.map(([, sy]) => sy)) + shapeReach + size * 0.6
}
const shapeReach = 7

/** `shapes`: where small symbols and marks stand. */
export function nameMarks(
  outlines: MapOutlines,
  { view, frame }: PlacedMap,
  scale: number,
  shapes: readonly Place[],
): readonly TextMark[] {
  const size = Math.round(labelSize * Math.max(scale, 0.72) * 2) / 2
  const widthOf = (text: string): number => textWidth(text, size, true) + room
  const inFrame = mercatorOutlines(outlines).labels.flatMap(({ text, x, y }) => {
    const [px, py] = [x * view.scale + view.dx, y * view.scale + view.dy]
    const half = widthOf(text) / 2
    if (px < frame.left || px > frame.right || py - size < frame.top || py + size > frame.bottom) return []
    // A name may stand beside its place rather than run out of the picture.
    const left = Math.min(Math.max(px, frame.left + half), frame.right - half)
    return Math.abs(left - px) > half / 2 ? [] : [{ text, x: left, y: besideShapes(py, px, shapes, size) }]
  })
  return placeLabels(inFrame, 1, widthOf, size + room).map(({ text, x, y }) => ({
    kind: 'text',
    at: [x, y + size * 0.36],
    text,
    size,
    color: inks.ink,
    isBold: true,
    anchor: 'middle',
    halo: inks.surface,
  }))
}

export const scaleHeight = 20
const typeSize = 11

/** At the lower left corner; `at` is the corner. */
export function scaleMarks(
  { metresPerPixel }: PlacedMap,
  [x, y]: Place,
  language: Language,
): readonly Mark[] {
  const { metres, pixels } = scaleOf(metresPerPixel)
  const texts = textsIn(language).map
  const f = formatsFor(language)
  const text =
    metres >= 1000 ? `${f.count(metres / 1000)} ${texts.kilometres}` : `${f.count(metres)} ${texts.metres}`
  const [left, bottom] = [x + 4, y - 5]
  return [
    {
      kind: 'path',
      d: lineD([
        [left, bottom - 4],
        [left, bottom],
        [left + pixels, bottom],
        [left + pixels, bottom - 4],
      ]),
      stroke: inks.ink2,
      width: 1,
    },
    { kind: 'text', at: [left + pixels + 6, bottom], text, size: typeSize, color: inks.ink2 },
  ]
}
