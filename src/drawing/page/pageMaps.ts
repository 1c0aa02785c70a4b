// What stands in the place of the map: one, the periods or indicators side by side, or then and now; each under its name.
import { textIn, type Language } from '../../core/release/localText.ts'
import type { MapsMaterial } from '../../core/scene/picture/viewMaterial.ts'
import type { Scene } from '../../core/scene/scene.ts'
import { formatsFor } from '../../i18n/formats.ts'
import { cellText } from '../../i18n/formats/mappedFormats.ts'
import { drawingTexts } from '../../i18n/texts/drawing.ts'
import type { MapOutlines } from '../../map/mapPicture.ts'
import { mapMarks } from '../choropleth/mapDrawing.ts'
import { scaleMarks } from '../choropleth/nameMarks.ts'
import { placeMap } from '../choropleth/placeMap.ts'
import type { Mark, Place, Size } from '../drawing.ts'
import { inks } from '../look/inks.ts'
import { movedMarks } from '../look/path.ts'
import { textBlock, type Piece } from '../text/textBlock.ts'

/** One of the maps with what tells it from the others. */
interface NamedMap {
  readonly scene: Scene
  readonly caption: string
  /** Below it: the period, where captions are indicators. */
  readonly note?: string
}

/** Undefined where there is one map only. */
export function namedMaps(
  scene: Scene,
  maps: MapsMaterial,
  language: Language,
): readonly NamedMap[] | undefined {
  const f = formatsFor(language)
  const byPeriod = (one: Scene): NamedMap => ({ scene: one, caption: f.period(one.view.period) })
  switch (maps.kind) {
    case 'one':
      return undefined
    case 'periods':
      return maps.scenes.map(byPeriod)
    case 'twoPeriods':
      return [maps.before, scene].map(byPeriod)
    case 'indicators':
      return maps.scenes.map((one) => ({
        scene: one,
        caption: textIn(one.indicator.shortName ?? one.indicator.name, language),
        note: f.period(one.view.period),
      }))
  }
}

const [gap, type, noteType, footType] = [14, 14, 12, 12]
const scaleHeight = 38
const mostColumns = 4
/** For the scale, left of the words below the maps. */
const scaleRoom = 190
/** With less room than this beside the scale they stand below it. */
const leastWords = 220

interface Grid {
  readonly columns: number
  readonly cell: Size
}

/** As many columns as make the maps largest. */
function gridOf(count: number, { width, height }: Size, aspect: number, head: number, foot: number): Grid {
  const grids = Array.from({ length: Math.min(mostColumns, count) }, (_, i): Grid => {
    const [columns, rows] = [i + 1, Math.ceil(count / (i + 1))]
    return {
      columns,
      cell: { width: (width - i * gap) / columns, height: (height - foot - (rows - 1) * gap) / rows - head },
    }
  })
  const shown = ({ cell }: Grid) => Math.min(cell.width, cell.height * aspect)
  return grids.reduce((best, one) => (shown(one) > shown(best) ? one : best))
}

/** Width by height of all maps together, about. */
export function gridAspect(count: number, aspect: number): number {
  const columns = Math.min(mostColumns, count, Math.max(1, Math.round(Math.sqrt((count * 1.3) / aspect))))
  return (aspect * columns) / Math.ceil(count / columns)
}

/** Whose values stand at the maps: the first chosen area's, as on the screen. */
const spokenArea = ({ chosen }: Scene) => chosen.find(({ level }) => !level)?.row

function headMarks(
  { scene, caption, note }: NamedMap,
  id: string | undefined,
  width: number,
  language: Language,
) {
  const cell = id === undefined ? undefined : scene.rowById.get(id)?.cell
  const value = cell ? cellText(scene.indicator, cell, language) : ''
  const own = { size: type, isBold: true }
  const lines = textBlock(note === undefined && value ? `${caption}: ${value}` : caption, width, {
    ...own,
    most: note === undefined ? 1 : 2,
  })
  const below = [note, note === undefined ? '' : value].filter(Boolean).join(': ')
  return [
    ...lines.marks,
    ...(below === ''
      ? []
      : textBlock(below, width, { size: noteType, color: inks.ink2, most: 1 }, [0, lines.height]).marks),
  ]
}

const headHeight = (maps: readonly NamedMap[]): number =>
  maps.some(({ note }) => note !== undefined) ? 2 * type * 1.35 + noteType * 1.35 + 3 : type * 1.35 + 3

/** What has to be said below them: whose values stand above the maps, and why there are not more. */
function footText(scene: Scene, maps: MapsMaterial, language: Language): string {
  const f = formatsFor(language)
  const texts = drawingTexts[language].maps
  const area = spokenArea(scene)
  const place = area && (area.parentName === undefined ? area.name : `${area.name} (${area.parentName})`)
  const isPart = maps.kind === 'periods' && maps.scenes.length < maps.all
  return [
    place === undefined ? '' : texts.valuesOf(place),
    isPart ? texts.someMaps(f.count(maps.scenes.length), f.count(maps.all)) : '',
  ]
    .filter((text) => text !== '')
    .join(' ')
}

interface Foot {
  readonly words: Piece
  /** Of the words. */
  readonly left: number
  /** Free below the scale. */
  readonly below: number
}

function footOf(said: string, width: number): Foot {
  const beside = width - scaleRoom
  const isBeside = beside >= leastWords
  const words = textBlock(said, isBeside ? beside : width, {
    size: footType,
    color: inks.ink2,
    most: isBeside ? 2 : 5,
  })
  return isBeside || said === ''
    ? { words, left: scaleRoom, below: 0 }
    : { words, left: 0, below: words.height + 4 }
}

interface Setting {
  readonly scene: Scene
  readonly maps: MapsMaterial
  readonly outlines: MapOutlines
  readonly language: Language
  /** Only these areas, as large as possible. */
  readonly around: readonly string[]
  readonly aspect: number
}

/** Some areas after the other, so that thousands of them on many maps leave room for other work. */
export function* pageMaps(
  { scene, maps, outlines, language, around, aspect }: Setting,
  at: Place,
  size: Size,
): Generator<undefined, readonly Mark[]> {
  const named = namedMaps(scene, maps, language)
  if (!named || named.length === 0) return yield* mapMarks(scene, outlines, at, size, language, { around })
  const head = headHeight(named)
  const { words, left, below } = footOf(footText(scene, maps, language), size.width)
  const { columns, cell } = gridOf(named.length, size, aspect, head, scaleHeight + below)
  const spoken = spokenArea(scene)?.id
  const marks: Mark[] = []
  for (const [i, one] of named.entries()) {
    const [column, row] = [i % columns, Math.floor(i / columns)]
    const x = at[0] + column * (cell.width + gap)
    const y = at[1] + row * (cell.height + head + gap)
    marks.push(...movedMarks(headMarks(one, spoken, cell.width, language), x, y))
    const options = { around, withoutScale: true, withoutNames: named.length > 2, isOneOfMany: true }
    // Not spread into `push`: there are as many arguments as areas.
    for (const mark of yield* mapMarks(one.scene, outlines, [x, y + head], cell, language, options))
      marks.push(mark)
    yield
  }
  // All maps are of one scale, which stands below them once.
  const place = placeMap(outlines, { at, size: cell, below: 0, around })
  const bottom = at[1] + size.height
  return [
    ...marks,
    ...scaleMarks(place, [at[0], bottom - below], language),
    ...movedMarks(words.marks, at[0] + left, bottom - words.height - 2),
  ]
}
