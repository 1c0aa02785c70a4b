import { textIn, type LocalText } from '../../core/release/localText.ts'
import type { Scene } from '../../core/scene/scene.ts'
import { capitalised } from '../../i18n/formats/capitalised.ts'
import { formatsFor } from '../../i18n/formats.ts'
import { useLanguage, useTextsOf } from '../../i18n/LanguageProvider.tsx'
import { countsTexts } from '../../i18n/texts/figures/counts.ts'
import type { PeriodCounts } from '../../drawing/bars/countsOf.ts'
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
  const texts = useTextsOf(countsTexts)
  const heading = (label: LocalText | undefined, otherwise: string) =>
    capitalised(textIn(label, language) || otherwise, language)
  return (
    <details className={styles.details} open>
      <summary>{texts.table}</summary>
      <table className={styles.table}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.period}</th>
            <th scope="col">{heading(indicator.numeratorLabel, texts.cases)}</th>
            <th scope="col">{heading(indicator.denominatorLabel, texts.base)}</th>
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
