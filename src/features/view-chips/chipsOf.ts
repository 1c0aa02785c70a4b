// What differs from the usual view, each with the way back. Words and actions; no look.
import type { Language } from '../../core/release/localText.ts'
import { textIn } from '../../core/release/localText.ts'
import type { Scene } from '../../core/scene/scene.ts'
import type { Filter } from '../../core/view/viewState.ts'
import { formatsFor } from '../../i18n/formats.ts'
import { exactUnit, limitText } from '../../i18n/formats/mappedFormats.ts'
import { againstText } from '../../i18n/sentences.ts'
import { modesTexts } from '../../i18n/texts/modes.ts'
import {
  chooseClasses,
  choosePalette,
  chooseScope,
  combineAreas,
  markOutliers,
  removeFilter,
  setZeroApart,
  showMode,
} from '../../state/viewSettings.ts'

export interface Chip {
  readonly key: string
  readonly text: string
  readonly remove: () => void
}

type Words = (typeof modesTexts)['de']

/** Names of areas of the level or of those above, as far as the scene knows them. */
function namesOf(scene: Scene, ids: readonly string[]): readonly string[] {
  const above = new Map(scene.comparison?.groups.map(({ id, name }) => [id, name]))
  const parents = new Map(scene.rows.map(({ parentId, parentName }) => [parentId, parentName]))
  return ids.map((id) => scene.rowById.get(id)?.name ?? above.get(id) ?? parents.get(id) ?? id)
}

const backToValue = () => showMode('value')

function modeText(scene: Scene, language: Language, words: Words): string | undefined {
  const { mode, view, indicator } = scene
  const f = formatsFor(language)
  switch (mode.kind) {
    case 'change': {
      const chip = mode.measure === 'relative' ? words.relativeChip : words.changeChip
      return chip(f.period(mode.from), f.period(view.period))
    }
    case 'moved':
      return words.movedChip(f.period(mode.from), f.period(view.period))
    case 'threshold':
      return words.thresholdChip(limitText(indicator, mode.at, mode.isChosen, language))
    case 'reference':
      return words.referenceChip(againstText(scene, language))
    case 'bivariate':
      return words.secondChip(textIn(mode.second.name, language))
    case 'circles':
    case 'value':
      return view.mode === 'value' ? undefined : words.modes[view.mode][0]
  }
}

function filterText(scene: Scene, filter: Filter, language: Language, words: Words): string {
  const f = formatsFor(language)
  const { indicator } = scene
  switch (filter.kind) {
    case 'within':
      return words.withinChip(namesOf(scene, filter.ids), f.list)
    case 'only':
      return words.onlyChip(f.count(filter.ids.length))
    case 'range':
      return words.rangeChip(
        f.bare(exactUnit(indicator, filter.from, filter.to), filter.from),
        limitText(indicator, filter.to, true, language),
      )
    case 'above':
      return words.aboveChip(limitText(indicator, filter.at, true, language))
    case 'below':
      return words.belowChip(limitText(indicator, filter.at, true, language))
  }
}

function scopeText({ view, scopeName }: Scene, language: Language, words: Words): string | undefined {
  const { scope } = view
  if (!scope) return undefined
  if (scope.kind === 'within') return words.scopeChip(scopeName ?? scope.id)
  return words.groupChip(formatsFor(language).count(scope.ids.length))
}

export function chipsOf(scene: Scene, language: Language): readonly Chip[] {
  const words = modesTexts[language]
  const { view } = scene
  const f = formatsFor(language)
  const chip = (key: string, text: string | undefined | false, remove: () => void): Chip[] =>
    text === undefined || text === false ? [] : [{ key, text, remove }]
  return [
    ...chip('mode', modeText(scene, language, words), backToValue),
    ...chip('scope', scopeText(scene, language, words), () => chooseScope(undefined)),
    ...view.filters.flatMap((filter, i) =>
      chip(`filter${i}`, filterText(scene, filter, language, words), () => removeFilter(i)),
    ),
    ...chip('classes', view.classes !== undefined && words.classesChip, () => chooseClasses(undefined)),
    ...chip('palette', view.palette !== undefined && words.paletteChip, () => choosePalette(undefined)),
    ...chip('zero', view.isZeroApart && words.zeroChip, () => setZeroApart(false)),
    ...chip('outliers', view.areOutliersMarked && words.outliersChip, () => markOutliers(false)),
    ...chip('combined', scene.combined && words.combinedChip(f.count(scene.combined.ids.length)), () =>
      combineAreas([]),
    ),
  ]
}
