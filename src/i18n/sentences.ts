// Everything the screen says in sentences about a scene. Figures come from the scene, words from here.
import type { Language } from '../core/release/localText.ts'
import type { Scene } from '../core/scene/scene.ts'
import { announcement } from './sentences/description/announcement.ts'
import { mapDescription } from './sentences/description/mapDescription.ts'
import { headingText } from './sentences/heading/headingText.ts'

export { areaSentence } from './sentences/area/areaSentence.ts'
export { rankText, rowWords } from './sentences/area/rowWords.ts'
export { extentText } from './sentences/heading/extentText.ts'
export { againstText, slotText } from './sentences/slotText.ts'
export { seriesSentence } from './sentences/seriesSentence.ts'
export { withinWords } from './sentences/withinSentence.ts'
export { titleText } from './sentences/heading/titleText.ts'

export interface SceneWords {
  /** Kinderarmut, 31.12.2024, 12 Orte */
  readonly heading: string
  /** Text alternative of the map: what it is, spread, highest and lowest, what has no value. */
  readonly mapDescription: string
  /** One line for the live region after a change. */
  readonly announcement: string
}

/** Each text is written when it is asked for: most callers need one of them. What stands under a picture is `caption`, what
 * goes with a link `shareText`. */
export const describeScene = (scene: Scene, language: Language): SceneWords => ({
  get heading() {
    return headingText(scene, language)
  },
  get mapDescription() {
    return mapDescription(scene, language)
  },
  get announcement() {
    return announcement(scene, language)
  },
})
