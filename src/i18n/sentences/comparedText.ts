// Among whom charts over several indicators spread and rank, where scope or filters leave only some areas. Municipality and whole
// stay what they are: named values beside the distribution.
import type { Language } from '../../core/release/localText.ts'
import type { AreaRow, Scene } from '../../core/scene/scene.ts'
import { formatsFor } from '../formats.ts'
import type { ProfileTexts } from '../texts/profile.ts'
import { extentText } from './heading/extentText.ts'

/** `shown`: areas that the chart marks; undefined where all areas are compared. */
export function comparedText(
  scene: Scene,
  shown: readonly AreaRow[],
  references: readonly string[],
  language: Language,
  texts: ProfileTexts['common'],
): string | undefined {
  const { scope, filters } = scene.view
  if (!scope && filters.length === 0) return undefined
  const f = formatsFor(language)
  const outside = shown.flatMap(({ isFiltered, name }) => (isFiltered ? [name] : []))
  return [
    texts.compared(extentText(scene, language)),
    ...(outside.length > 0 ? [texts.outside(f.list(outside))] : []),
    ...(references.length > 0 ? [texts.references(f.list(references))] : []),
  ].join(' ')
}
