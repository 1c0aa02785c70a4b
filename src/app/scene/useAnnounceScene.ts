import { useEffect } from 'react'
import type { Scene } from '../../core/scene/scene.ts'
import { useLanguage } from '../../i18n/LanguageProvider.tsx'
import { describeScene, rowWords } from '../../i18n/sentences.ts'
import { announce } from '../../state/announceStore.ts'

/** Says what the map shows after a change of it, and the chosen area's line after a choice. */
export function useAnnounceScene(scene: Scene | undefined): void {
  const language = useLanguage()
  useEffect(
    function sayScene() {
      if (!scene) return
      const chosen = scene.chosen.map(({ row }) => rowWords(scene, row, language).text)
      announce([describeScene(scene, language).announcement, ...chosen.slice(0, 1)].join('. '))
    },
    [scene, language],
  )
}
