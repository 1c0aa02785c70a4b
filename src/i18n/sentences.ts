// Everything the screen says in sentences about a scene. Figures come from the scene, words from here.
import { textIn, type Language } from '../core/release/localText.ts'
import type { Scene } from '../core/scene/scene.ts'
import { formatsFor } from './formats.ts'
import { announcement, areasText, mapDescription } from './sentences/mapDescription.ts'
import { sentencesIn } from './sentences/sentencesIn.ts'

export { areaSentence, rankText, rowWords } from './sentences/areaSentences.ts'
export { noticeSentence } from './sentences/noticeSentence.ts'
export { seriesSentence } from './sentences/seriesSentence.ts'
export { withinWords } from './sentences/withinSentence.ts'

export interface SceneWords {
  /** Kinderarmut, 31.12.2024, 12 Orte */
  readonly heading: string
  /** Text alternative of the map: what it is, spread, highest and lowest, what has no value. */
  readonly mapDescription: string
  /** One line for the live region after a change. */
  readonly announcement: string
}

export function describeScene(scene: Scene, language: Language): SceneWords {
  const { indicator, view } = scene
  const period = formatsFor(language).referencePeriod(indicator, view.period)
  return {
    heading: [textIn(indicator.name, language), period, areasText(scene, language)].join(', '),
    mapDescription: mapDescription(scene, language),
    announcement: announcement(scene, language),
  }
}

/** A slot in the legend: `über 5 bis 9 %`, a category's label, a status with the rule behind it. */
export function slotText(scene: Scene, index: number, language: Language): string {
  const slot = scene.slots[index]
  if (!slot) throw new Error(`slotText: the scene has no slot ${index}`)
  const formats = formatsFor(language)
  const { indicator, legend } = scene
  if (slot.kind === 'class') return formats.classRange(indicator, legend.breaks, slot.index)
  if (slot.kind === 'category') return slot.label
  return slot.status === 'withheld' && indicator.minimumCount > 1
    ? sentencesIn(language).withheldBelow(formats.count(indicator.minimumCount))
    : formats.status(slot.status)
}
