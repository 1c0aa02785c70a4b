import { memo, useMemo } from 'react'
import type { Language } from '../../core/release/localText.ts'
import type { Scene } from '../../core/scene/scene.ts'
import { useLanguage, useTexts } from '../../i18n/LanguageProvider.tsx'
import { describeScene } from '../../i18n/sentences.ts'
import { useSettled } from '../../ui/useSettled.ts'

interface Props {
  readonly scene: Scene
  readonly nameId: string
  readonly wordsId: string
}

/** Written here and now: `describeScene` writes a text each time it is asked for it. */
function writtenOf(scene: Scene, language: Language) {
  const { heading, mapDescription } = describeScene(scene, language)
  return { heading, mapDescription }
}

/** Name and text alternative of the map; written anew once the reader stops stepping through periods. */
export const MapWords = memo(function MapWords({ scene, nameId, wordsId }: Props) {
  const language = useLanguage()
  const texts = useTexts().shell.parts
  const settled = useSettled(scene)
  const { heading, mapDescription } = useMemo(() => writtenOf(settled, language), [settled, language])
  return (
    <>
      <h2 id={nameId} className="visually-hidden">
        {texts.map}: {heading}
      </h2>
      <p id={wordsId} className="visually-hidden">
        {mapDescription}
      </p>
    </>
  )
})
