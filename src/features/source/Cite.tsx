// Opens the citation below itself, in the formats in which it is asked for.
import { lazy, Suspense } from 'react'
import type { Manifest } from '../../core/release/manifest.ts'
import type { Scene } from '../../core/scene/scene.ts'
import { useTexts } from '../../i18n/LanguageProvider.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import styles from './source.module.css'

const CitationPanel = lazy(async () => ({ default: (await import('./CitationPanel.tsx')).CitationPanel }))

export function Cite({ scene, manifest }: { scene: Scene; manifest: Manifest }) {
  const { indicator, view } = scene
  return (
    <Disclosure
      // The citation is copied as it opens: another view asks anew.
      about={`${indicator.id} ${view.period} ${view.areas.join()}`}
      button={useTexts().figures.source.cite}
      buttonClass={styles.action}
      panelClass={styles.citation}
    >
      <Suspense fallback={null}>
        <CitationPanel scene={scene} manifest={manifest} />
      </Suspense>
    </Disclosure>
  )
}
