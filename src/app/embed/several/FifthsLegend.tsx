import { lazy, Suspense } from 'react'
import { textIn } from '../../../core/release/localText.ts'
import type { Scene } from '../../../core/scene/scene.ts'
import { useLanguage, useTexts, useTextsOf } from '../../../i18n/LanguageProvider.tsx'
import { embedTexts } from '../../../i18n/texts/embed.ts'
import styles from '../inside/embed.module.css'
import { FifthsScale } from '../../map/multiples/FifthsScale.tsx'

const CombinedKey = lazy(async () => ({
  default: (await import('../../../map/parts/CombinedKey.tsx')).CombinedKey,
}))

/** One for all maps: fifths, every absence that occurs on one of them, and where their figures come from. */
export function FifthsLegend({ scenes }: { scenes: readonly Scene[] }) {
  const language = useLanguage()
  const say = useTextsOf(embedTexts)
  const { title } = useTexts().figures.legend
  const sources = [...new Set(scenes.map(({ indicator }) => textIn(indicator.source, language)))].filter(
    Boolean,
  )
  return (
    <section aria-label={title} className={styles.fifths}>
      <FifthsScale scenes={scenes} />
      {sources.length > 0 && <p className={styles.sources}>{say.source(sources.join('; '))}</p>}
      {scenes[0]?.combined && (
        <Suspense fallback={null}>
          <CombinedKey />
        </Suspense>
      )}
    </section>
  )
}
