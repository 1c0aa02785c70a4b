// What a way of painting means, in words: the legend says it, and so does whoever reads the map aloud.
import type { Language } from '../../core/release/localText.ts'
import type { Outcome, Scene } from '../../core/scene/scene.ts'
import { formatsFor } from '../formats.ts'
import { cellText, classUnit, limitText, targetText } from '../formats/mappedFormats.ts'
import { sentencesIn } from './sentencesIn.ts'
import { levelNoun } from './grammar/levelNoun.ts'

/** What values are held against, with its value where there is one for all; behind "mit" or "gegenüber". */
export function againstText(scene: Scene, language: Language): string {
  const { mode, indicator, comparison } = scene
  const say = sentencesIn(language)
  if (mode.kind !== 'reference') return ''
  if (mode.against === 'parent') {
    const level = levelNoun(comparison?.parentLevel, 1, language)
    return level === '' ? say.ownParent : say.named(say.ownParent, level)
  }
  if (!mode.reference) return say.nothingToHoldAgainst
  const { id, name, cell } = mode.reference
  const { all, place, target } = say.against.dative
  if (mode.against === 'number') return target(targetText(indicator, cell, language))
  const value = cellText(indicator, cell, language)
  return id === undefined ? all(name, value) : say.named(place(name), value)
}

/** Where the indicator says which way is better, that too: never for neutral ones. */
function outcomeText(scene: Scene, outcome: Outcome, language: Language): string {
  const say = sentencesIn(language)
  const { mode, indicator } = scene
  if (mode.kind === 'threshold')
    return outcome === 'notComparable'
      ? say.outcome.notComparable
      : say.threshold[outcome === 'higher' ? 'above' : 'below'](
          limitText(indicator, mode.at, mode.isChosen, language),
        )
  if (mode.kind === 'moved') return say.movedTo[outcome]
  if (outcome === 'similar' || outcome === 'notComparable') return say.outcome[outcome]
  if (indicator.direction === 'neutral') return say.outcome[outcome]
  const isBetter = (outcome === 'lower') === (indicator.direction === 'burden')
  return say.judged(say.outcome[outcome], isBetter ? say.better : say.worse)
}

/** A slot in the legend: `über 5 bis 9 %`, a category's label, a status with the rule behind it. */
export function slotText(scene: Scene, index: number, language: Language): string {
  const slot = scene.slots[index]
  if (!slot) throw new Error(`slotText: the scene has no slot ${index}`)
  const f = formatsFor(language)
  const say = sentencesIn(language)
  const { indicator, legend } = scene
  switch (slot.kind) {
    case 'class':
      return f.classRange(classUnit(scene, language), legend.breaks, slot.index)
    case 'zero':
      return say.zero(f.value(indicator, 0))
    case 'category':
      return slot.label
    case 'outcome':
      return outcomeText(scene, slot.outcome, language)
    case 'pair':
      return say.pair(say.thirds[slot.first] ?? '', say.thirds[slot.second] ?? '')
    case 'filtered':
      return say.filtered
    case 'absent':
      return slot.status === 'withheld' && indicator.minimumCount > 1
        ? say.withheldBelow(f.count(indicator.minimumCount))
        : f.status(slot.status)
  }
}
