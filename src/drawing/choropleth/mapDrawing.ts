// The map of a scene as a drawing: the same colours, hatches, lines, symbols and names as on the screen.
import type { Language } from '../../core/release/localText.ts'
import type { Scene } from '../../core/scene/scene.ts'
import { atOnce } from '../../core/statistics/progress/atOnce.ts'
import { describeScene } from '../../i18n/sentences.ts'
import { makeMapPicture } from '../../map/makeMapPicture.ts'
import type { MapOutlines } from '../../map/mapPicture.ts'
import type { Drawing, Mark, Place, Size } from '../drawing.ts'
import { mapTitle } from './mapTitle.ts'
import { areaFills, borderMarks, mergedFills } from './areaFills.ts'
import { chosenMarks, combinedMarks, symbolsOf } from './choiceMarks.ts'
import { nameMarks, scaleHeight, scaleMarks } from './nameMarks.ts'
import { placeMap } from './placeMap.ts'

export interface MapOptions {
  /** Only these areas, as large as possible, with a strip of what lies around them. */
  readonly around?: readonly string[]
  readonly withoutNames?: boolean
  readonly withoutScale?: boolean
  /** One of many: thousands of areas are drawn by their colour, not one by one. */
  readonly isOneOfMany?: boolean
}

/** From so many pixels of its smaller side on, lines, names and symbols are as large as on the screen. */
const fullFrom = 460

/** Some areas after the other: whoever has thousands of them lets other work in at each `yield`. */
export function* mapMarks(
  scene: Scene,
  outlines: MapOutlines,
  at: Place,
  size: Size,
  language: Language,
  { around, withoutNames, withoutScale, isOneOfMany }: MapOptions = {},
): Generator<undefined, readonly Mark[]> {
  const picture = makeMapPicture(scene, outlines)
  const place = placeMap(outlines, { at, size, below: withoutScale ? 0 : scaleHeight, around })
  const scale = Math.min(1, Math.min(size.width, size.height) / fullFrom)
  yield
  const combined = combinedMarks(picture, place)
  yield
  const symbols = symbolsOf(picture, place, scale)
  yield
  const chosen = chosenMarks(picture, place, scale)
  const merged = isOneOfMany ? yield* mergedFills(picture, place) : undefined
  const fills = merged ?? (yield* areaFills(scene, picture, place, language))
  const borders = yield* borderMarks(picture, place)
  return [
    ...fills,
    ...borders,
    ...symbols.marks,
    ...combined.below,
    ...chosen.marks,
    ...combined.above,
    ...(withoutNames ? [] : nameMarks(outlines, place, scale, [...symbols.places, ...chosen.places])),
    ...(withoutScale ? [] : scaleMarks(place, [at[0], at[1] + size.height], language)),
  ]
}

export function mapDrawing(
  scene: Scene,
  outlines: MapOutlines,
  size: Size,
  language: Language,
  options: MapOptions = {},
): Drawing {
  return {
    ...size,
    language,
    title: mapTitle(scene, language),
    description: describeScene(scene, language).mapDescription,
    marks: atOnce(mapMarks(scene, outlines, [0, 0], size, language, options)),
  }
}
