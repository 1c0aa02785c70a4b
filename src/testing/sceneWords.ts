// Every text of a scene at once, those that only some callers write too.
import type { Language } from '../core/release/localText.ts'
import type { Scene } from '../core/scene/scene.ts'
import { shareText } from '../i18n/sentences/area/shareText.ts'
import { caption, type Origin } from '../i18n/sentences/description/caption.ts'
import { describeScene, type SceneWords } from '../i18n/sentences.ts'

export interface AllSceneWords extends SceneWords {
  readonly caption: string
  readonly share: string
}

export const sceneWords = (scene: Scene, language: Language, origin?: Origin): AllSceneWords => ({
  ...describeScene(scene, language),
  caption: caption(scene, language, origin),
  share: shareText(scene, language),
})
