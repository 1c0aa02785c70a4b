// The line chart of some series with what belongs below it; in values or as an index makes no difference here.
import { lazy, Suspense, useCallback, useMemo, type ReactNode } from 'react'
import { LineChart } from '../../charts/line/LineChart.tsx'
import type { LineRange, LineSeries } from '../../drawing/line/lineSeries.ts'
import type { Cell } from '../../core/release/dataset.ts'
import type { Indicator } from '../../core/release/manifest.ts'
import { textIn } from '../../core/release/localText.ts'
import type { Scene } from '../../core/scene/scene.ts'
import { formatsFor } from '../../i18n/formats.ts'
import { useLanguage, useTexts } from '../../i18n/LanguageProvider.tsx'
import { choosePeriod } from '../../state/viewStore.ts'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { lineBreaks } from '../../drawing/line/shownSeries.ts'
import styles from './series.module.css'

const SeriesTable = lazy(async () => ({ default: (await import('./SeriesTable.tsx')).SeriesTable }))

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

interface Props {
  readonly scene: Scene
  readonly series: readonly LineSeries[]
  /** What is drawn is an index; `without` stands where a line has none. Absent: values of the indicator. */
  readonly index?: {
    readonly baseline: number
    readonly decimals: number
    readonly without: string
  }
  readonly range?: LineRange | undefined
  /** The chart in words. */
  readonly sentence: string
  /** Stands below, before the table. */
  readonly children: ReactNode
}

export function SeriesChart({ scene, series, index, range, sentence, children }: Props) {
  const language = useLanguage()
  const f = formatsFor(language)
  const texts = useTexts().figures.series
  const { indicator, timeline, view } = scene
  const decimals = index?.decimals ?? indicator.decimals
  const formatTicks = useCallback(
    (values: readonly number[]) => f.breakLabels({ ...indicator, decimals }, values),
    [f, indicator, decimals],
  )
  const breaks = useMemo(
    () => lineBreaks(indicator, timeline, (period) => texts.incomparable(f.period(period))),
    [indicator, timeline, texts, f],
  )
  const words = (cell: Cell | undefined) => {
    if (!cell) return index?.without ?? f.status('missing')
    return index && cell.kind === 'number' ? f.number(cell.value, decimals) : f.cell(indicator, cell)
  }
  const rangeWords = (period: string) => {
    const at = range?.points.find((point) => point.period === period)
    return at ? f.interval(indicator, at.least, at.greatest) : f.status('missing')
  }
  const name = textIn(indicator.name, language)
  return (
    <div className={styles.series}>
      <p className="visually-hidden">{sentence}</p>
      <LineChart
        label={texts.label(name, f.list(series.map(({ label }) => label)))}
        hint={texts.hint}
        series={series}
        timeline={timeline}
        breaks={breaks}
        range={range}
        {...(index && { baseline: index.baseline })}
        chosenPeriod={view.period}
        formatTicks={formatTicks}
        zero={hasTrueZero(indicator) && !index ? 'true' : 'distant'}
        noZeroNote={index ? '' : texts.noZero}
        readout={(period) => ({
          period: f.period(period),
          values: [
            ...series.map(({ id, label, mark, points }) => ({
              id,
              label,
              value: words(points.find((point) => point.period === period)?.cell),
              ...(mark && { mark }),
            })),
            ...(range ? [{ id: '*range', label: range.label, value: rangeWords(period) }] : []),
          ],
        })}
        onChoose={choosePeriod}
      >
        <BreakNotes indicator={indicator} />
        {children}
        <Disclosure button={texts.table} buttonClass={styles.open} panelClass={styles.opened}>
          <Suspense fallback={null}>
            <SeriesTable
              scene={scene}
              series={series}
              words={words}
              {...(range && { range: { label: range.label, words: rangeWords } })}
            />
          </Suspense>
        </Disclosure>
      </LineChart>
    </div>
  )
}
