// What can be asked about the series: range of all areas, index, and the trend of the first line and of combined areas.
import type { LineSeries } from '../../drawing/line/lineSeries.ts'
import type { Scene } from '../../core/scene/scene.ts'
import { formatsFor } from '../../i18n/formats.ts'
import { useLanguage, useTextsOf } from '../../i18n/LanguageProvider.tsx'
import { chanceTexts } from '../../i18n/texts/chance.ts'
import { indexSeries } from '../../state/viewSettings.ts'
import { setAddition, useAddition } from '../../state/viewStore.ts'
import { TrendWords } from './TrendWords.tsx'
import styles from './series.module.css'

interface Props {
  readonly scene: Scene
  /** In values, also where an index is shown: a trend is one of values. */
  readonly series: readonly LineSeries[]
}

export function SeriesMore({ scene, series }: Props) {
  const hasRange = useAddition('range')
  const f = formatsFor(useLanguage())
  const texts = useTextsOf(chanceTexts).series
  const { indicator, timeline, range, view } = scene
  const spoken = series.filter(({ role }, i) => i === 0 || role === 'combined')
  return (
    <>
      <div className={styles.controls}>
        <label>
          {texts.index}{' '}
          <select
            value={view.indexedTo ?? ''}
            onChange={({ target }) => indexSeries(target.value === '' ? undefined : target.value)}
          >
            <option value="">{texts.noIndex}</option>
            {timeline
              .filter(({ hasValues }) => hasValues)
              .map(({ period }) => (
                <option key={period} value={period}>
                  {texts.indexed(f.period(period))}
                </option>
              ))}
          </select>
        </label>
        {range && view.indexedTo === undefined && (
          <label>
            <input
              type="checkbox"
              checked={hasRange}
              onChange={({ target }) => setAddition('range', target.checked)}
            />{' '}
            {texts.range}
          </label>
        )}
      </div>
      {spoken.map((line) => (
        <TrendWords key={line.id} line={line} indicator={indicator} />
      ))}
      <p className={styles.method}>{texts.method}</p>
    </>
  )
}
