import type { Language } from '../../core/release/localText.ts'
import type { Scene } from '../../core/scene/scene.ts'
import { extentText, titleText } from '../../i18n/sentences.ts'

/** What one map shows: the heading of a view of several maps would promise more. */
export const mapTitle = (scene: Scene, language: Language): string =>
  `${titleText(scene, language)}, ${extentText(scene, language)}`
