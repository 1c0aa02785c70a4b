import { useEffect } from 'react'
import { textIn } from '../../core/release/localText.ts'
import type { Scene } from '../../core/scene/scene.ts'
import { useRelease } from '../../data/useRelease.tsx'
import { useSite } from '../../data/useSite.tsx'
import { formatsFor } from '../../i18n/formats.ts'
import { useLanguage } from '../../i18n/LanguageProvider.tsx'

/** Kinderarmut 2024, Neustadt – Title of the atlas: the window and a bookmark name what they show. */
export function usePageTitle(scene: Scene | undefined): void {
  const { manifest } = useRelease()
  const { config } = useSite()
  const language = useLanguage()
  const atlas = textIn(config.title ?? manifest.title, language)
  const view = scene
    ? [
        `${textIn(scene.indicator.name, language)} ${formatsFor(language).period(scene.view.period)}`,
        ...scene.chosen.map(({ row }) => row.name),
      ].join(', ')
    : undefined
  useEffect(
    function nameWindow() {
      document.title = view === undefined ? atlas : `${view} – ${atlas}`
    },
    [atlas, view],
  )
  useEffect(
    function nameLanguage() {
      document.documentElement.lang = language
    },
    [language],
  )
}
