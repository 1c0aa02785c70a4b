// Where: how many areas of which level, and what scope and filters leave of them.
import type { Language } from '../../../core/release/localText.ts'
import type { AreaRow, Scene } from '../../../core/scene/scene.ts'
import type { Filter } from '../../../core/view/viewState.ts'
import { formatsFor } from '../../formats.ts'
import { exactUnit, limitText } from '../../formats/mappedFormats.ts'
import { sentencesIn } from '../sentencesIn.ts'
import { levelNoun } from '../grammar/levelNoun.ts'

/** The areas that scope and filters leave. */
export const shownRows = ({ rows }: Scene): readonly AreaRow[] => rows.filter(({ isFiltered }) => !isFiltered)

/** 12 Orte, 1 Ort */
export function countOfAreas(count: number, { level }: Scene, language: Language): string {
  const noun = levelNoun(level, count, language)
  return sentencesIn(language).countOf(formatsFor(language).count(count), noun)
}

/** Names of areas here or above; those that the scene does not know go unsaid. */
function namesOf({ rows, rowById, region }: Scene, ids: readonly string[]): readonly string[] {
  return ids.flatMap((id) => {
    const known = rowById.get(id)?.name ?? rows.find(({ parentId }) => parentId === id)?.parentName
    return known ?? (region?.id === id ? region.name : [])
  })
}

function filterText(scene: Scene, filter: Filter, language: Language): string | undefined {
  const f = formatsFor(language)
  const say = sentencesIn(language)
  const { indicator } = scene
  if (filter.kind === 'within') {
    const names = namesOf(scene, filter.ids)
    return names.length === 0 ? undefined : say.only(f.list(names))
  }
  if (filter.kind === 'only') return say.onlyChosen
  // Categories have no more and no less.
  if (indicator.kind === 'category') return undefined
  if (filter.kind === 'range')
    return say.valuesIn(f.interval(exactUnit(indicator, filter.from, filter.to), filter.from, filter.to))
  return (filter.kind === 'above' ? say.atLeast : say.atMost)(limitText(indicator, filter.at, true, language))
}

/** 12 Orte · nur Nordkreis, Werte mindestens 12,0 %, 2 von 12 Orten */
export function extentText(scene: Scene, language: Language): string {
  const { view, rows, level, scopeName } = scene
  if (!view.scope && view.filters.length === 0) return countOfAreas(rows.length, scene, language)
  const { count } = formatsFor(language)
  const say = sentencesIn(language)
  const noun = levelNoun(level, rows.length, language)
  const scope = view.scope?.kind === 'group' ? say.peerGroup : scopeName && say.only(scopeName)
  const left = new Set([scope, ...view.filters.map((filter) => filterText(scene, filter, language))])
  return [...left, say.partOf(count(shownRows(scene).length), count(rows.length), noun)]
    .filter((part) => part !== undefined)
    .join(', ')
}
