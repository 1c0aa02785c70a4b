// What an area's value is held against, by name and value, as it stands behind "höher als".
import type { Language } from '../../../core/release/localText.ts'
import type { AreaRow, Reference, Scene } from '../../../core/scene/scene.ts'
import { cellText, targetText } from '../../formats/mappedFormats.ts'
import { sentencesIn } from '../sentencesIn.ts'

/** Neustadt insgesamt (17,0 %) · alle Kommunen zusammen (17,0 %) */
export function wholeText({ indicator }: Scene, { id, name, cell }: Reference, language: Language): string {
  const say = sentencesIn(language)
  const value = cellText(indicator, cell, language)
  return id === undefined ? say.allTogether(name, value) : say.whole(name, value)
}

/** The area's own parent with its value, where the scene knows it. */
function ownParent({ comparison, region }: Scene, { parentId }: AreaRow): Reference | undefined {
  if (parentId === undefined) return undefined
  const group = comparison?.groups.find(({ id }) => id === parentId)
  return group?.reference ?? (region?.id === parentId ? region : undefined)
}

/** In the mode `reference`: whole, parent, area or target of this row. Undefined where nothing is known of it. */
export function heldAgainst(scene: Scene, row: AreaRow, language: Language): string | undefined {
  const { mode, indicator } = scene
  if (mode.kind !== 'reference') return undefined
  const say = sentencesIn(language)
  if (mode.against === 'parent') {
    const parent = ownParent(scene, row)
    return parent ? wholeText(scene, parent, language) : row.parentName
  }
  if (!mode.reference) return undefined
  const { name, cell } = mode.reference
  if (mode.against === 'region') return wholeText(scene, mode.reference, language)
  if (mode.against === 'number') return say.target(targetText(indicator, cell, language))
  return say.named(name, cellText(indicator, cell, language))
}
