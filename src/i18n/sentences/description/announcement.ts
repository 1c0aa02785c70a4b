// One line for the live region after a change: the heading, how areas are painted or how far numbers reach, what has no value.
import type { Language } from '../../../core/release/localText.ts'
import type { Scene } from '../../../core/scene/scene.ts'
import { headingText } from '../heading/headingText.ts'
import { absenceCounts } from './countsText.ts'
import { countsOf } from './mapDescription.ts'
import { paintedNumbers, rangeText } from './paintedNumbers.ts'

function shownText(scene: Scene, language: Language): string | undefined {
  if (scene.indicator.kind === 'category') return undefined
  const counts = scene.mode.kind === 'change' ? '' : countsOf(scene, language)
  return counts === '' ? rangeText(scene, paintedNumbers(scene), language) : counts
}

/** Kinderarmut, 31.12.2024, 12 Orte, 8,0 bis 33,0 %, 2 geheim zu halten */
export const announcement = (scene: Scene, language: Language): string =>
  [headingText(scene, language), shownText(scene, language), absenceCounts(scene, language)]
    .filter((part) => part !== undefined && part !== '')
    .join(', ')
