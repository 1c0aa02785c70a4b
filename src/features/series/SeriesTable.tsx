import type { LineSeries } from '../../drawing/line/lineSeries.ts'
import type { Cell } from '../../core/release/dataset.ts'
import { textIn } from '../../core/release/localText.ts'
import type { Scene } from '../../core/scene/scene.ts'
import { formatsFor } from '../../i18n/formats.ts'
import { useLanguage, useTexts } from '../../i18n/LanguageProvider.tsx'
import styles from './series.module.css'

interface Props {
  readonly scene: Scene
  readonly series: readonly LineSeries[]
  readonly words: (cell: Cell | undefined) => string
  readonly range?: { readonly label: string; readonly words: (period: string) => string }
}

/** The chart as a table: every period, every line, every state in words. */
export function SeriesTable({ scene: { indicator, timeline, view }, series, words, range }: Props) {
  const language = useLanguage()
  const f = formatsFor(language)
  const texts = useTexts().figures.series
  const caption = texts.caption(textIn(indicator.name, language))
  const cellByPeriod = series.map(({ points }) => new Map(points.map(({ period, cell }) => [period, cell])))
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className={styles.scroll} tabIndex={0} aria-label={caption}>
      <table className={styles.table}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.period}</th>
            {series.map(({ id, label }) => (
              <th key={id} scope="col">
                {label}
              </th>
            ))}
            {range && <th scope="col">{range.label}</th>}
          </tr>
        </thead>
        <tbody>
          {timeline.map(({ period }) => (
            <tr key={period} className={period === view.period ? styles.chosenRow : undefined}>
              <th scope="row">{f.period(period)}</th>
              {series.map(({ id }, i) => (
                <td key={id}>{words(cellByPeriod[i]?.get(period))}</td>
              ))}
              {range && <td>{range.words(period)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
