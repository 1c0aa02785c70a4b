// What a frame is called for those who hear it: true as long as it stands, whatever readers choose and new releases bring.
import { textIn, type Language } from '../../core/release/localText.ts'
import type { Manifest } from '../../core/release/manifest.ts'
import type { Scene } from '../../core/scene/scene.ts'
import { embedOptions, type EmbedWish } from '../../core/view/embed/embedWish.ts'
import { describeScene } from '../../i18n/sentences.ts'

interface Asked {
  readonly scene: Scene
  readonly manifest: Pick<Manifest, 'title'>
  readonly wish: EmbedWish
  /** Whether the period goes on with new releases. */
  readonly isFollowing: boolean
}

/** Kinderarmut, 31.12.2024, 12 Orte · Kinderarmut, Monitoring Musterland · Monitoring Musterland */
export function frameTitle({ scene, manifest, wish, isFollowing }: Asked, language: Language): string {
  const { parts } = embedOptions(wish)
  const atlas = textIn(manifest.title, language)
  if (parts.includes('indicators')) return atlas
  if (isFollowing || parts.includes('periods') || parts.includes('scope'))
    return [textIn(scene.indicator.name, language), atlas].filter(Boolean).join(', ')
  return describeScene(scene, language).heading
}
