// "62 % der Unterschiede liegen innerhalb der Kommunen." and what it is held against.
import { textIn, type Language } from '../../core/release/localText.ts'
import type { Comparison, Scene } from '../../core/scene/scene.ts'
import { formatsFor } from '../formats.ts'
import { sentencesIn } from './sentencesIn.ts'
import { levelNoun } from './grammar/levelNoun.ts'

export interface WithinWords {
  readonly sentence: string
  /** Method and chance level; absent where there is no share. */
  readonly explanation?: string
}

export function withinWords(
  { indicator, level }: Scene,
  { within, parentLevel }: Comparison,
  language: Language,
): WithinWords {
  const say = sentencesIn(language)
  if (within.kind === 'none') return { sentence: say.noWithin[within.reason] }
  const formats = formatsFor(language)
  const parents = levelNoun(parentLevel, 'many', language)
  const areas = say.countOf(formats.count(within.areas), levelNoun(level, 'many', language))
  const weights = textIn(indicator.denominatorLabel, language) || say.denominator
  return {
    sentence: say.within(formats.percent(within.share), parents),
    explanation: [
      say.withinExplained(areas, parents, formats.percent(1 - within.chance)),
      within.isWeighted ? say.weightedBy(weights) : say.everyAreaAlike,
    ].join(' '),
  }
}
