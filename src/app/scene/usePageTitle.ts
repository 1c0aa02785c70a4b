import { useEffect } from 'react'
import { textIn, type Language } from '../../core/release/localText.ts'
import type { Scene } from '../../core/scene/scene.ts'
import { useRelease } from '../../data/useRelease.tsx'
import { useSite } from '../../data/useSite.tsx'
import { formatsFor } from '../../i18n/formats.ts'
import { useLanguage, useTexts } from '../../i18n/LanguageProvider.tsx'
import { titleText } from '../../i18n/sentences.ts'
import { isProfile } from '../explore/isProfile.ts'

/** Kinderarmut 2024, Neustadt · Kinderarmut, Veränderung 2019 bis 2024, Neustadt */
function viewText(scene: Scene, language: Language, profile: string, beside: string | undefined): string {
  const { indicator, view, mode, chosen } = scene
  if (isProfile(view)) {
    const [first] = chosen
    return [profile, ...(first ? [first.row.name] : []), formatsFor(language).period(view.period)].join(', ')
  }
  const what =
    mode.kind === 'value'
      ? `${textIn(indicator.name, language)} ${formatsFor(language).period(view.period)}`
      : titleText(scene, language)
  return [what, ...(beside === undefined ? [] : [beside]), ...chosen.map(({ row }) => row.name)].join(', ')
}

/** Kinderarmut 2024, Neustadt – Title of the atlas: the window and a bookmark name what they show. `beside`: what a chart adds to it. */
export function usePageTitle(scene: Scene | undefined, beside?: string): void {
  const { manifest } = useRelease()
  const { config } = useSite()
  const language = useLanguage()
  const atlas = textIn(config.title ?? manifest.title, language)
  const { profile } = useTexts().figures.tabs
  const view = scene && viewText(scene, language, profile, beside)
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
