// The areas of a map, each one path in its slot's colour, and the lines between them.
import type { Language } from '../../core/release/localText.ts'
import type { Scene } from '../../core/scene/scene.ts'
import { mappedText } from '../../i18n/formats/mappedFormats.ts'
import { borderWidth, parentBorderWidth, rimWidth } from '../../map/look/mapLook.ts'
import type { MapPicture } from '../../map/mapPicture.ts'
import { mercatorOutlines, type Coordinates } from '../../map/outlines/mercatorOutlines.ts'
import type { PathMark } from '../drawing.ts'
import { inks } from '../look/inks.ts'
import { pathWriter, type PathWriter } from '../look/pathWriter.ts'
import { areaD, writeArea, writeLines, type MapPlace } from './tracePath.ts'

/** Of more areas no names are written: they would weigh more than the outlines. */
const mostNamed = 1000

/** So many areas, or lines between them, are drawn within a few milliseconds. */
const atATime = 100

export function* areaFills(
  scene: Scene,
  { outlines, slots, slotByArea }: MapPicture,
  place: MapPlace,
  language: Language,
): Generator<undefined, readonly PathMark[]> {
  const hasNames = outlines.areas.length <= mostNamed
  const nameOf = (i: number): string => {
    const { id, name } = outlines.areas[i]?.properties ?? { id: '', name: '' }
    const row = scene.rowById.get(id)
    return row && !row.isFiltered ? `${name}: ${mappedText(scene, row.mapped, language)}` : name
  }
  const marks: PathMark[] = []
  for (const [i, shape] of mercatorOutlines(outlines).areas.entries()) {
    if (i % atATime === 0) yield
    const slot = slots[slotByArea[i] ?? -1]
    const d = areaD(shape, place)
    if (!slot || d === '') continue
    const hatch = slot.pattern === 'none' ? {} : { hatch: slot.pattern }
    marks.push({ kind: 'path', d, fill: slot.color, ...hatch, ...(hasNames && { name: nameOf(i) }) })
  }
  return marks
}

/**
 * All areas of a slot as one path: where many maps of thousands of areas stand on a page, each area on its own would cost a reader
 * of the file more than it tells. Undefined where areas are few enough to bear their names.
 */
export function* mergedFills(
  { outlines, slots, slotByArea }: MapPicture,
  place: MapPlace,
): Generator<undefined, readonly PathMark[] | undefined> {
  if (outlines.areas.length <= mostNamed) return undefined
  const bySlot = new Map<number, PathWriter>()
  for (const [i, shape] of mercatorOutlines(outlines).areas.entries()) {
    if (i % atATime === 0) yield
    const slot = slotByArea[i] ?? -1
    const writer = bySlot.get(slot) ?? pathWriter()
    bySlot.set(slot, writer)
    writeArea(shape, place, writer)
  }
  return [...bySlot].flatMap(([index, writer]): PathMark[] => {
    const [slot, d] = [slots[index], writer.take()]
    if (!slot || d === '') return []
    const hatch = slot.pattern === 'none' ? {} : { hatch: slot.pattern }
    return [{ kind: 'path', d, fill: slot.color, ...hatch }]
  })
}

function* line(
  lines: readonly Coordinates[],
  place: MapPlace,
  stroke: string,
  width: number,
): Generator<undefined, readonly PathMark[]> {
  const writer = pathWriter()
  for (let start = 0; start < lines.length; start += atATime) {
    yield
    writeLines(lines.slice(start, start + atATime), place, writer)
  }
  const d = writer.take()
  return d === '' ? [] : [{ kind: 'path', d, stroke, width }]
}

export function* borderMarks(
  { outlines }: MapPicture,
  place: MapPlace,
): Generator<undefined, readonly PathMark[]> {
  const { borders, parentBorders, rim, typicalSide } = mercatorOutlines(outlines)
  const width = Math.round(borderWidth(typicalSide * place.view.scale) * 100) / 100
  return [
    ...(yield* line(borders, place, inks.surface, width)),
    ...(yield* line(parentBorders, place, inks.ink, parentBorderWidth)),
    ...(yield* line(rim, place, inks.ink, rimWidth)),
  ]
}
