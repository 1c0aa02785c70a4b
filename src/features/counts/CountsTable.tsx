import { textIn } from '../../core/release/localText.ts'
import type { Scene } from '../../core/scene/scene.ts'
import { formatsFor } from '../../i18n/formats.ts'
import { useLanguage, useTexts } from '../../i18n/LanguageProvider.tsx'
import type { PeriodCounts } from './countsOf.ts'
import styles from './counts.module.css'

interface Props {
  readonly scene: Scene
  readonly counts: readonly PeriodCounts[]
  readonly caption: string
}

/** Every period with count and base; where there is no count, the state in words. */
export function CountsTable({ scene: { indicator, view }, counts, caption }: Props) {
  const language = useLanguage()
  const f = formatsFor(language)
  const texts = useTexts().figures.counts
  return (
    <details className={styles.details} open>
      <summary>{texts.table}</summary>
      <table className={styles.table}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.period}</th>
            <th scope="col">{textIn(indicator.numeratorLabel, language) || texts.cases}</th>
            <th scope="col">{textIn(indicator.denominatorLabel, language) || texts.base}</th>
          </tr>
        </thead>
        <tbody>
          {counts.map(({ period, cell }) => (
            <tr key={period} className={period === view.period ? styles.chosenRow : undefined}>
              <th scope="row">{f.period(period)}</th>
              <td>
                {cell.kind === 'absent'
                  ? f.status(cell.status)
                  : cell.numerator === undefined
                    ? f.status('missing')
                    : f.count(cell.numerator)}
              </td>
              <td>{cell.denominator === undefined ? '' : f.count(cell.denominator)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
