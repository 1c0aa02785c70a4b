// The series in per cent of one period, for comparing how lines of different height move. What cannot be converted is left
// out by name.
import type { ReactNode } from 'react'
import type { LineSeries } from '../../drawing/line/lineSeries.ts'
import type { Scene } from '../../core/scene/scene.ts'
import { indexSeries } from '../../core/scene/trend/indexSeries.ts'
import { formatsFor, type Formats } from '../../i18n/formats.ts'
import { useLanguage, useTextsOf } from '../../i18n/LanguageProvider.tsx'
import { chanceTexts } from '../../i18n/texts/chance.ts'
import { indexSeries as indexTo } from '../../state/viewSettings.ts'
import { SeriesChart } from './SeriesChart.tsx'
import styles from './series.module.css'

type Texts = (typeof chanceTexts)['de']['series']

interface Indexed {
  readonly lines: readonly LineSeries[]
  /** Why lines, or parts of them, are missing. */
  readonly notes: readonly string[]
}

function indexed(
  series: readonly LineSeries[],
  base: string,
  { indicator }: Scene,
  texts: Texts,
  f: Formats,
): Indexed {
  const lines: LineSeries[] = []
  const notes: string[] = []
  let isCut = false
  for (const line of series) {
    const result = indexSeries(line.points, base, indicator.breaks)
    if (result.kind === 'absent') notes.push(texts.leftOutAbsent(line.label, f.status(result.status)))
    else if (result.kind === 'notPositive') notes.push(texts.leftOutZero(line.label))
    else {
      lines.push({ ...line, points: result.points })
      isCut ||= result.isCut
    }
  }
  return { lines, notes: isCut ? [...notes, texts.acrossBreak] : notes }
}

interface Props {
  readonly scene: Scene
  readonly series: readonly LineSeries[]
  readonly children: ReactNode
}

export function IndexedSeries({ scene, series, children }: Props) {
  const f = formatsFor(useLanguage())
  const texts = useTextsOf(chanceTexts).series
  const base = scene.view.indexedTo ?? scene.view.period
  const { lines, notes } = indexed(series, base, scene, texts, f)
  const index = { baseline: 100, decimals: 1, without: texts.withoutIndex }
  const head = texts.indexNote(f.period(base))
  const ends = lines.map(({ label, points }) => {
    const last = points.findLast(({ cell }) => cell.kind === 'number')
    return last?.cell.kind === 'number'
      ? `${label}: ${f.period(last.period)} ${f.number(last.cell.value, index.decimals)}.`
      : ''
  })
  return (
    <>
      <p className={styles.index}>
        <b>{head}</b>{' '}
        <button type="button" className={styles.open} onClick={() => indexTo(undefined)}>
          {texts.back}
        </button>
      </p>
      {lines.length === 0 ? (
        <>
          <p className={styles.note}>{texts.noLines}</p>
          {children}
        </>
      ) : (
        <SeriesChart scene={scene} series={lines} index={index} sentence={[`${head}.`, ...ends].join(' ')}>
          {children}
        </SeriesChart>
      )}
      {notes.length > 0 && <p className={styles.note}>{notes.join(' ')}</p>}
    </>
  )
}
