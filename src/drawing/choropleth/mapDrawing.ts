// The map of a scene as a drawing: the same colours, hatches, lines, symbols and names as on the screen.
import type { Language } from '../../core/release/localText.ts'
import type { Scene } from '../../core/scene/scene.ts'
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

export function mapMarks(
  scene: Scene,
  outlines: MapOutlines,
  at: Place,
  size: Size,
  language: Language,
  { around, withoutNames, withoutScale, isOneOfMany }: MapOptions = {},
): readonly Mark[] {
  const picture = makeMapPicture(scene, outlines)
  const place = placeMap(outlines, { at, size, below: withoutScale ? 0 : scaleHeight, around })
  const scale = Math.min(1, Math.min(size.width, size.height) / fullFrom)
  const combined = combinedMarks(picture, place)
  const symbols = symbolsOf(picture, place, scale)
  const chosen = chosenMarks(picture, place, scale)
  return [
    ...((isOneOfMany && mergedFills(picture, place)) || areaFills(scene, picture, place, language)),
    ...borderMarks(picture, place),
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
    marks: mapMarks(scene, outlines, [0, 0], size, language, options),
  }
}
