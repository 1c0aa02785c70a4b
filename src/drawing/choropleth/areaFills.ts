// The areas of a map, each one path in its slot's colour, and the lines between them.
import type { Language } from '../../core/release/localText.ts'
import type { Scene } from '../../core/scene/scene.ts'
import { mappedText } from '../../i18n/formats/mappedFormats.ts'
import { borderWidth, parentBorderWidth, rimWidth } from '../../map/look/mapLook.ts'
import type { MapPicture } from '../../map/mapPicture.ts'
import { mercatorOutlines, type Coordinates } from '../../map/outlines/mercatorOutlines.ts'
import type { PathMark } from '../drawing.ts'
import { inks } from '../look/inks.ts'
import { areaD, linesD, type MapPlace } from './tracePath.ts'

/** Of more areas no names are written: they would weigh more than the outlines. */
const mostNamed = 1000

export function areaFills(
  scene: Scene,
  { outlines, slots, slotByArea }: MapPicture,
  place: MapPlace,
  language: Language,
): readonly PathMark[] {
  const hasNames = outlines.areas.length <= mostNamed
  return mercatorOutlines(outlines).areas.flatMap((shape, i): PathMark[] => {
    const slot = slots[slotByArea[i] ?? -1]
    const d = areaD(shape, place)
    if (!slot || d === '') return []
    const { id, name } = outlines.areas[i]?.properties ?? { id: '', name: '' }
    const row = scene.rowById.get(id)
    const words = row && !row.isFiltered ? `: ${mappedText(scene, row.mapped, language)}` : ''
    return [
      {
        kind: 'path',
        d,
        fill: slot.color,
        ...(slot.pattern !== 'none' && { hatch: slot.pattern }),
        ...(hasNames && { name: `${name}${words}` }),
      },
    ]
  })
}

function line(lines: readonly Coordinates[], place: MapPlace, stroke: string, width: number): PathMark[] {
  const d = linesD(lines, place)
  return d === '' ? [] : [{ kind: 'path', d, stroke, width }]
}

export function borderMarks({ outlines }: MapPicture, place: MapPlace): readonly PathMark[] {
  const { borders, parentBorders, rim, typicalSide } = mercatorOutlines(outlines)
  const width = Math.round(borderWidth(typicalSide * place.view.scale) * 100) / 100
  return [
    ...line(borders, place, inks.surface, width),
    ...line(parentBorders, place, inks.ink, parentBorderWidth),
    ...line(rim, place, inks.ink, rimWidth),
  ]
}
