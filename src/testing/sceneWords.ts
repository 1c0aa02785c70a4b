// Every text of a scene at once, the caption of its picture too.
import type { Language } from '../core/release/localText.ts'
import type { Scene } from '../core/scene/scene.ts'
import { caption, type Origin } from '../i18n/sentences/description/caption.ts'
import { describeScene, type SceneWords } from '../i18n/sentences.ts'

export interface AllSceneWords extends SceneWords {
  readonly caption: string
}

export const sceneWords = (scene: Scene, language: Language, origin?: Origin): AllSceneWords => ({
  ...describeScene(scene, language),
  caption: caption(scene, language, origin),
})
