// The chosen areas over time, the first beside its parent and the whole; without a choice the whole alone.
import { useCallback, useMemo } from 'react'
import { LineChart } from '../../charts/line/LineChart.tsx'
import type { Indicator } from '../../core/release/manifest.ts'
import { textIn } from '../../core/release/localText.ts'
import type { Scene } from '../../core/scene/scene.ts'
import { formatsFor } from '../../i18n/formats.ts'
import { useLanguage, useTexts } from '../../i18n/LanguageProvider.tsx'
import { seriesSentence } from '../../i18n/sentences.ts'
import { choosePeriod } from '../../state/viewStore.ts'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { SeriesTable } from './SeriesTable.tsx'
import { lineBreaks, shownSeries } from './shownSeries.ts'
import styles from './series.module.css'

function BreakNotes({ indicator }: { indicator: Indicator }) {
  const language = useLanguage()
  const f = formatsFor(language)
  const texts = useTexts().figures.series
  const notes = indicator.breaks.flatMap(({ at, note }) => {
    const words = textIn(note, language)
    return words ? [texts.breakNote(f.period(at), words)] : []
  })
  return notes.length > 0 && <p className={styles.note}>{notes.join(' · ')}</p>
}

const hasTrueZero = ({ kind }: Indicator) => kind === 'share' || kind === 'rate' || kind === 'count'

export function SeriesPanel({ scene }: { scene: Scene }) {
  const language = useLanguage()
  const f = formatsFor(language)
  const texts = useTexts().figures.series
  const { indicator, timeline, view } = scene
  const series = shownSeries(scene)
  const formatTicks = useCallback(
    (values: readonly number[]) => f.breakLabels(indicator, values),
    [f, indicator],
  )
  const breaks = useMemo(
    () => lineBreaks(indicator, timeline, (period) => texts.incomparable(f.period(period))),
    [indicator, timeline, texts, f],
  )
  if (series.length === 0) return <p className={styles.note}>{texts.none}</p>
  const cellWords = (id: string, period: string) => {
    const cell = series.find((one) => one.id === id)?.points.find((point) => point.period === period)?.cell
    return cell ? f.cell(indicator, cell) : f.status('missing')
  }
  const name = textIn(indicator.name, language)
  return (
    <div className={styles.series}>
      <div className="visually-hidden">
        <p>
          {seriesSentence(
            scene,
            series.map(({ points, id, label, role }) => ({
              id,
              name: label,
              points,
              role: role === 'other' ? 'area' : role,
            })),
            language,
          )}
        </p>
      </div>
      <LineChart
        label={texts.label(name, f.list(series.map(({ label }) => label)))}
        hint={texts.hint}
        series={series}
        timeline={timeline}
        breaks={breaks}
        chosenPeriod={view.period}
        formatTicks={formatTicks}
        zero={hasTrueZero(indicator) ? 'true' : 'distant'}
        noZeroNote={texts.noZero}
        readout={(period) => ({
          period: f.period(period),
          values: series.map(({ id, label }) => ({ id, label, value: cellWords(id, period) })),
        })}
        onChoose={choosePeriod}
      >
        <BreakNotes indicator={indicator} />
        <Disclosure button={texts.table} buttonClass={styles.open} panelClass={styles.opened}>
          <SeriesTable scene={scene} series={series} />
        </Disclosure>
      </LineChart>
    </div>
  )
}
