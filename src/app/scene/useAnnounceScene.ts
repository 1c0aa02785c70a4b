import { useEffect, useRef } from 'react'
import type { Language } from '../../core/release/localText.ts'
import type { Scene } from '../../core/scene/scene.ts'
import { useLanguage, useTexts } from '../../i18n/LanguageProvider.tsx'
import { describeScene, rowWords } from '../../i18n/sentences.ts'
import { announce } from '../../state/announceStore.ts'

/** What the map shows, and the first chosen area's line in it. */
function sceneText(scene: Scene, language: Language): string {
  const [first] = scene.chosen
  const { announcement } = describeScene(scene, language)
  return first ? `${announcement}. ${rowWords(scene, first.row, language).text}` : announcement
}

/** Two maps that bear the same heading show the same: indicator, periods, mode, scope, filters. */
const isSameMap = (a: Scene, b: Scene, language: Language): boolean =>
  describeScene(a, language).heading === describeScene(b, language).heading

/** After a change of what the map shows, says that; after a choice of areas, only the first one's line. */
export function useAnnounceScene(scene: Scene | undefined): void {
  const language = useLanguage()
  const { nothingChosen } = useTexts().shell
  const said = useRef<Scene>(undefined)
  useEffect(
    function sayScene() {
      const before = said.current
      said.current = scene
      if (!scene) return
      const [first] = scene.chosen
      if (!before || !isSameMap(before, scene, language)) announce(sceneText(scene, language))
      else if (String(before.view.areas) !== String(scene.view.areas))
        announce(first ? rowWords(scene, first.row, language).text : nothingChosen)
    },
    [scene, language, nothingChosen],
  )
}
