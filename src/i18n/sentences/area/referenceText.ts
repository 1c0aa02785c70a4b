// What an area's value is held against, by name and value: as it stands behind "höher als", or behind "nicht vergleichbar mit".
import type { Language } from '../../../core/release/localText.ts'
import type { AreaRow, Reference, Scene } from '../../../core/scene/scene.ts'
import { cellText, targetText } from '../../formats/mappedFormats.ts'
import type { Sentences } from '../sentencesDe.ts'
import { sentencesIn } from '../sentencesIn.ts'

type Case = keyof Sentences['against']

/** Neustadt insgesamt (17,0 %) · alle Kommunen zusammen (17,0 %) */
export function wholeText(
  { indicator }: Scene,
  { id, name, cell }: Reference,
  language: Language,
  grammar: Case = 'nominative',
): string {
  const say = sentencesIn(language)
  const { all, place } = say.against[grammar]
  const value = cellText(indicator, cell, language)
  return id === undefined ? all(name, value) : say.whole(place(name), value)
}

/** The area's own parent with its value, where the scene knows it. */
function ownParent({ comparison, region }: Scene, { parentId }: AreaRow): Reference | undefined {
  if (parentId === undefined) return undefined
  const group = comparison?.groups.find(({ id }) => id === parentId)
  return group?.reference ?? (region?.id === parentId ? region : undefined)
}

/** In the mode `reference`: whole, parent, area or target of this row. Undefined where nothing is known of it. */
export function heldAgainst(
  scene: Scene,
  row: AreaRow,
  language: Language,
  grammar: Case,
): string | undefined {
  const { mode, indicator } = scene
  if (mode.kind !== 'reference') return undefined
  const say = sentencesIn(language)
  const { place, target } = say.against[grammar]
  if (mode.against === 'parent') {
    const parent = ownParent(scene, row)
    if (parent) return wholeText(scene, parent, language, grammar)
    return row.parentName && place(row.parentName)
  }
  if (!mode.reference) return undefined
  const { name, cell } = mode.reference
  if (mode.against === 'region') return wholeText(scene, mode.reference, language, grammar)
  if (mode.against === 'number') return target(targetText(indicator, cell, language))
  return say.named(place(name), cellText(indicator, cell, language))
}
