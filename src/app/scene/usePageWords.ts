// What the page as a whole says of itself: the window's name, and a few words for whoever sends it to somebody.
import { useEffect } from 'react'
import { textIn, type Language } from '../../core/release/localText.ts'
import type { Manifest } from '../../core/release/manifest.ts'
import { secondChoice } from '../../core/scene/pairs/secondIndicator.ts'
import type { Scene } from '../../core/scene/scene.ts'
import { useRelease } from '../../data/useRelease.tsx'
import { useLanguage, useTexts } from '../../i18n/LanguageProvider.tsx'
import { shareText } from '../../i18n/sentences/area/shareText.ts'
import { usePageTitle } from './usePageTitle.ts'

/** Medianalter: what the scatter plot holds the map's indicator against. Undefined in other panels. */
function pairedName(scene: Scene, manifest: Manifest, language: Language): string | undefined {
  const { indicator, level, view } = scene
  if (view.view !== 'scatter' || indicator.kind === 'category') return undefined
  const second = secondChoice(manifest, level.id, indicator, view.second)
  return second && textIn(second.indicator.name, language)
}

export function usePageWords(scene: Scene | undefined): void {
  const { manifest } = useRelease()
  const language = useLanguage()
  const { scatter } = useTexts().figures.tabs
  const paired = scene && pairedName(scene, manifest, language)
  const beside = paired === undefined ? undefined : `${scatter}: ${paired}`
  usePageTitle(scene, beside)
  useEffect(
    function describePage() {
      // The browser finds there what the page shows, and so does the button for sharing.
      if (scene)
        document
          .querySelector('meta[name="description"]')
          ?.setAttribute('content', shareText(scene, language, beside))
    },
    [scene, language, beside],
  )
}
