import { lazy, Suspense } from 'react'
import { textIn } from '../../../core/release/localText.ts'
import type { Scene } from '../../../core/scene/scene.ts'
import { SlotEntries } from '../../../features/legend/SlotEntries.tsx'
import { formatsFor } from '../../../i18n/formats.ts'
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
  const f = formatsFor(language)
  const say = useTextsOf(embedTexts)
  const { title } = useTexts().figures.legend
  const absences = new Map(
    scenes.flatMap(({ slots, legend }) =>
      slots.flatMap((slot, i) =>
        slot.kind === 'absent' && (legend.counts[i] ?? 0) > 0 ? [[slot.status, slot] as const] : [],
      ),
    ),
  )
  const sources = [...new Set(scenes.map(({ indicator }) => textIn(indicator.source, language)))].filter(
    Boolean,
  )
  return (
    <section aria-label={title} className={styles.fifths}>
      <FifthsScale sample={scenes[0]} />
      <SlotEntries
        entries={[...absences.values()].map(({ status, color, pattern }) => ({
          key: status,
          label: f.status(status),
          count: '',
          color,
          pattern,
        }))}
      />
      {sources.length > 0 && <p className={styles.sources}>{say.source(sources.join('; '))}</p>}
      {scenes[0]?.combined && (
        <Suspense fallback={null}>
          <CombinedKey />
        </Suspense>
      )}
    </section>
  )
}
