import type { Manifest } from '../../../core/release/manifest.ts'
import type { Scene } from '../../../core/scene/scene.ts'
import type { EmbedWish } from '../../../core/view/embed/embedWish.ts'

export interface ChoiceProps {
  readonly wish: EmbedWish
  readonly onWish: (wish: EmbedWish) => void
  /** Of the view that the frame begins with. */
  readonly scene: Scene
  readonly manifest: Manifest
}
