import { textIn } from '../../core/release/localText.ts'
import type { Matrix } from '../../core/scene/pairs/matrixOf.ts'
import type { Scene } from '../../core/scene/scene.ts'
import { formatsFor } from '../../i18n/formats.ts'
import { useLanguage, useTextsOf } from '../../i18n/LanguageProvider.tsx'
import { pairsTexts } from '../../i18n/texts/pairs.ts'
import styles from './matrix.module.css'

/** So many pairs without a coefficient are named; of more only the number. */
const pairsNamed = 3

/** Other periods, pairs without a coefficient, and what a coefficient does not say. */
export function MatrixNotes({ scene, matrix }: { scene: Scene; matrix: Matrix }) {
  const language = useLanguage()
  const f = formatsFor(language)
  const texts = useTextsOf(pairsTexts)
  const nameAt = (place: number) => textIn(matrix.figures[place]?.indicator.name, language)
  const others = matrix.figures.flatMap(({ indicator, period }) =>
    period.is === 'same' ? [] : [`${textIn(indicator.name, language)} ${f.period(period.period)}`],
  )
  const without = matrix.pairs.flatMap(({ row, column, pearson, n }) => {
    if (pearson.kind === 'value') return []
    const pair = texts.matrix.pair(nameAt(column), nameAt(row))
    return [pearson.reason === 'tooFew' ? texts.matrix.few(pair, f.count(n)) : texts.matrix.equal(pair)]
  })
  const more = without.length - pairsNamed
  const named = more > 0 ? [...without.slice(0, pairsNamed), texts.matrix.more(f.count(more))] : without
  const filtered = scene.rows.length - matrix.areas
  return (
    <>
      {without.length > 0 && <p className={styles.note}>{texts.matrix.noneOf(named.join('; '))}</p>}
      {others.length > 0 && <p className={styles.note}>{texts.matrix.periods(others.join(', '))}</p>}
      {filtered > 0 && <p className={styles.note}>{texts.matrix.filtered(f.count(filtered))}</p>}
      <p className={styles.note}>
        {[texts.warning.areas, texts.warning.cause, texts.matrix.space].join(' ')}
      </p>
    </>
  )
}
