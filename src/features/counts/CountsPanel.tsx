// How many cases stand behind the values: of the first chosen area, else of the whole. Chart on demand, table always.
import { lazy, Suspense } from 'react'
import { textIn } from '../../core/release/localText.ts'
import type { Scene } from '../../core/scene/scene.ts'
import { capitalised } from '../../i18n/formats/capitalised.ts'
import { formatsFor } from '../../i18n/formats.ts'
import { useLanguage, useTextsOf } from '../../i18n/LanguageProvider.tsx'
import { countsTexts } from '../../i18n/texts/figures/counts.ts'
import { choosePeriod } from '../../state/viewStore.ts'
import { CountsTable } from './CountsTable.tsx'
import { countedSeries, countsOf } from '../../drawing/bars/countsOf.ts'
import styles from './counts.module.css'

const CountBars = lazy(async () => ({
  default: (await import('../../charts/bars/CountBars.tsx')).CountBars,
}))

export function CountsPanel({ scene }: { scene: Scene }) {
  const language = useLanguage()
  const f = formatsFor(language)
  const texts = useTextsOf(countsTexts)
  const { indicator, view } = scene
  const series = countedSeries(scene)
  if (!series) return <p className={styles.note}>{texts.none}</p>
  const counts = countsOf(scene, series)
  const cases = capitalised(textIn(indicator.numeratorLabel, language) || texts.cases, language)
  const title = texts.title(cases, series.name)
  const bars = counts.map(({ period, cell }) => {
    const count = cell.kind === 'number' ? cell.numerator : undefined
    const base = cell.denominator === undefined ? '' : ` ${texts.of(f.count(cell.denominator))}`
    const said = cell.kind === 'absent' ? f.status(cell.status) : count === undefined ? '' : f.count(count)
    return {
      period,
      label: f.period(period),
      isWithheld: cell.kind === 'absent' && cell.status === 'withheld',
      words: `${f.period(period)}: ${said}${count === undefined ? '' : base}`,
      ...(count !== undefined && { count }),
    }
  })
  return (
    <div className={styles.counts}>
      <h3 className={styles.title}>{title}</h3>
      <Suspense fallback={<p className={styles.loading}>{texts.loading}</p>}>
        <CountBars
          label={`${title}. ${bars.map(({ words }) => words).join(', ')}`}
          bars={bars}
          chosenPeriod={view.period}
          isArea={series.role === 'area'}
          formatTick={f.count}
          onChoose={choosePeriod}
        />
      </Suspense>
      <CountsTable scene={scene} counts={counts} caption={title} />
    </div>
  )
}
