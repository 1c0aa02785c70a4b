// The chosen areas over time, the first beside its parent and the whole; without a choice the whole alone. Trend, index and
// range come when they are asked for.
import { lazy, Suspense, useMemo } from 'react'
import type { Scene } from '../../core/scene/scene.ts'
import { useLanguage, useTexts } from '../../i18n/LanguageProvider.tsx'
import { seriesSentence } from '../../i18n/sentences.ts'
import { levelNoun } from '../../i18n/sentences/grammar/levelNoun.ts'
import { useAddition } from '../../state/viewStore.ts'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { SeriesChart } from './SeriesChart.tsx'
import { shownSeries } from '../../drawing/line/shownSeries.ts'
import styles from './series.module.css'

const SeriesMore = lazy(async () => ({ default: (await import('./SeriesMore.tsx')).SeriesMore }))
const IndexedSeries = lazy(async () => ({ default: (await import('./IndexedSeries.tsx')).IndexedSeries }))

export function SeriesPanel({ scene }: { scene: Scene }) {
  const language = useLanguage()
  const texts = useTexts().figures.series
  const hasRange = useAddition('range')
  const { level, range: of, view } = scene
  const series = shownSeries(scene, texts.combined)
  const isIndexed = view.indexedTo !== undefined
  const range = useMemo(
    () => (hasRange && of ? { label: texts.all(levelNoun(level, 'many', language)), points: of } : undefined),
    [hasRange, of, texts, level, language],
  )
  if (series.length === 0) return <p className={styles.note}>{texts.none}</p>
  const more = (
    <Disclosure button={texts.more} buttonClass={styles.open} panelClass={styles.opened}>
      <Suspense fallback={<p className={styles.note}>{texts.loading}</p>}>
        <SeriesMore scene={scene} series={series} />
      </Suspense>
    </Disclosure>
  )
  if (isIndexed)
    return (
      <Suspense fallback={<p className={styles.note}>{texts.loading}</p>}>
        <IndexedSeries scene={scene} series={series}>
          {more}
        </IndexedSeries>
      </Suspense>
    )
  const lines = series.map(({ points, id, label, role }) => ({
    id,
    name: label,
    points,
    role: role === 'other' ? ('area' as const) : role,
  }))
  return (
    <SeriesChart
      scene={scene}
      series={series}
      range={range}
      sentence={seriesSentence(scene, lines, language)}
    >
      {more}
    </SeriesChart>
  )
}
