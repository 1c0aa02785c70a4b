// Where the figures come from, and the way to everything else; always inside.
import { lazy, Suspense } from 'react'
import { textIn, type Language } from '../../../core/release/localText.ts'
import { embedLink, type EmbedOptions } from '../../../core/view/embed/embedOptions.ts'
import { linkOf } from '../../../core/view/link.ts'
import type { Scene } from '../../../core/scene/scene.ts'
import { useRelease } from '../../../data/useRelease.tsx'
import { useSite } from '../../../data/useSite.tsx'
import { useNewerRelease } from '../../../features/header/useNewerRelease.ts'
import { useLanguage, useTextsOf } from '../../../i18n/LanguageProvider.tsx'
import { titleText } from '../../../i18n/sentences.ts'
import { embedTexts } from '../../../i18n/texts/embed.ts'
import { readView } from '../../../state/viewStore.ts'
import styles from './embed.module.css'
import { originText } from './originText.ts'

const OlderRelease = lazy(async () => ({
  default: (await import('../../../features/header/OlderRelease.tsx')).OlderRelease,
}))

/** Of both, where the map shows two indicators. */
function sourceOf({ indicator, mode }: Scene, language: Language): string {
  const shown = mode.kind === 'bivariate' ? [indicator, mode.second] : [indicator]
  return [...new Set(shown.map(({ source }) => textIn(source, language)))].filter(Boolean).join('; ')
}

/** Absent `scene`: nothing could be shown. */
export function EmbedFoot({ scene, options }: { scene?: Scene; options?: EmbedOptions }) {
  const { manifest } = useRelease()
  const { start } = useSite()
  const language = useLanguage()
  const texts = useTextsOf(embedTexts)
  const view = scene?.view ?? readView()
  const { publisher, release, license } = manifest
  const origin = {
    source: scene && sourceOf(scene, language),
    publisher: publisher.name,
    release: release.id,
    license,
  }
  const isOlder = useNewerRelease() !== undefined
  const title = scene ? titleText(scene, language) : textIn(manifest.title, language)
  return (
    <footer className={styles.foot} data-part="foot" aria-label={texts.foot}>
      <p>{originText(origin, language)}</p>
      {isOlder && options && (
        <Suspense fallback={null}>
          <OlderRelease isInline withFrame={(link) => embedLink(link, options)} />
        </Suspense>
      )}
      <a
        href={new URL(`./${view ? linkOf(manifest, view, start) : ''}`, document.baseURI).href}
        target="_blank"
        rel="noopener noreferrer"
        aria-label={texts.fullViewOf(title)}
      >
        {texts.fullView}
      </a>
    </footer>
  )
}
