import { textIn } from '../../core/release/localText.ts'
import type { Matrix } from '../../core/scene/pairs/matrixOf.ts'
import { coefficientDigits, type Correlation } from '../../core/statistics/pairs/correlation.ts'
import { formatsFor } from '../../i18n/formats.ts'
import { useLanguage, useTextsOf } from '../../i18n/LanguageProvider.tsx'
import { pairsTexts } from '../../i18n/texts/pairs.ts'
import styles from './matrix.module.css'

/** Every pair in a row: both coefficients, n, and whether the two are tied by computation. */
export function MatrixTable({ matrix }: { matrix: Matrix }) {
  const language = useLanguage()
  const f = formatsFor(language)
  const texts = useTextsOf(pairsTexts)
  const nameAt = (place: number) => textIn(matrix.figures[place]?.indicator.name, language)
  const r = (of: Correlation) =>
    of.kind === 'value' ? f.number(of.r, coefficientDigits(of.r)) : texts.matrix.none
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className={styles.scroll} tabIndex={0} aria-label={texts.table}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{texts.matrix.first}</th>
            <th scope="col">{texts.matrix.second}</th>
            <th scope="col">{texts.pearson}</th>
            <th scope="col">{texts.spearman}</th>
            <th scope="col">{texts.matrix.n}</th>
          </tr>
        </thead>
        <tbody>
          {matrix.pairs.map(({ row, column, pearson, spearman, n, kinship }) => (
            <tr key={`${row}-${column}`}>
              <th scope="row">{nameAt(column)}</th>
              <td className={styles.second}>
                {nameAt(row)}
                {kinship && ` (${texts.matrix.related})`}
              </td>
              <td>{r(pearson)}</td>
              <td>{r(spearman)}</td>
              <td>{f.count(n)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
