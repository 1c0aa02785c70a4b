import { useCallback, type ReactNode } from 'react'
import type { Scene } from '../../core/scene/scene.ts'
import { useLanguage } from '../../i18n/LanguageProvider.tsx'
import { rowWords } from '../../i18n/sentences.ts'
import { AreaTip } from './AreaTip.tsx'

/** What a map says of the area that is pointed at or walked to: beside it, and aloud. */
export function useAreaTold(scene: Scene) {
  const language = useLanguage()
  const renderTip = useCallback(
    (id: string): ReactNode => {
      const row = scene.rowById.get(id)
      return row && <AreaTip scene={scene} row={row} />
    },
    [scene],
  )
  const wordsOf = useCallback(
    (id: string) => {
      const row = scene.rowById.get(id)
      return row ? rowWords(scene, row, language).text : ''
    },
    [scene, language],
  )
  return { renderTip, wordsOf }
}
