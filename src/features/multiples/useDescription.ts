import { useEffect, useState } from 'react'
import type { Scene } from '../../core/scene/scene.ts'
import { useLanguage } from '../../i18n/LanguageProvider.tsx'
import { describeScene } from '../../i18n/sentences.ts'

/** Longer than stepping through periods leaves a scene alone, milliseconds. */
const settledMs = 300

/** The map's text alternative; written once the reader has settled, so that twelve of them delay nothing. */
export function useDescription(scene: Scene): string {
  const language = useLanguage()
  const [text, setText] = useState('')
  useEffect(
    function describeLater() {
      const timer = setTimeout(() => setText(describeScene(scene, language).mapDescription), settledMs)
      return () => clearTimeout(timer)
    },
    [scene, language],
  )
  return text
}
