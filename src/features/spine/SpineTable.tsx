import { textIn } from '../../core/release/localText.ts'
import { profileEntry } from '../../core/scene/profile/profileEntry.ts'
import type { ProfileColumn } from '../../core/scene/profile/profileColumn.ts'
import type { AreaRow } from '../../core/scene/scene.ts'
import { formatsFor } from '../../i18n/formats.ts'
import { useLanguage, useTextsOf } from '../../i18n/LanguageProvider.tsx'
import { profileTexts } from '../../i18n/texts/profile.ts'
import tableStyles from '../../ui/figureTable.module.css'
import styles from './spinePanel.module.css'

interface Props {
  readonly columns: readonly ProfileColumn[]
  readonly area: AreaRow
  readonly caption: string
}

/** Everything the spines show, and the cases, in numbers. */
export function SpineTable({ columns, area, caption }: Props) {
  const language = useLanguage()
  const f = formatsFor(language)
  const { spine, common } = useTextsOf(profileTexts)
  const { least, q1, median, q3, greatest } = spine
  return (
    // Scrolls sideways, so the keyboard must be able to enter it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className={styles.scroll} tabIndex={0} aria-label={caption}>
      <table className={tableStyles.table}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {[common.indicator, common.value, spine.count, spine.base, spine.comparison, spine.n].map(
              (head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ),
            )}
            {[least, q1, median, q3, greatest].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {columns.map((column) => {
            const { indicator, spread, sorted } = column
            const { cell, outcome } = profileEntry(column, area)
            const quartiles = spread && [spread.least, spread.q1, spread.median, spread.q3, spread.greatest]
            return (
              <tr key={indicator.id}>
                <th scope="row">{textIn(indicator.name, language)}</th>
                <td>{column.gap ? common[column.gap] : f.cell(indicator, cell)}</td>
                <td>{cell.kind === 'number' && cell.numerator !== undefined && f.count(cell.numerator)}</td>
                <td>{cell.denominator !== undefined && f.count(cell.denominator)}</td>
                <td>{common.outcome[outcome]}</td>
                <td>{f.count(sorted.length)}</td>
                {[0, 1, 2, 3, 4].map((i) => {
                  const value = quartiles?.[i]
                  return <td key={i}>{value === undefined ? '' : f.bare(indicator, value)}</td>
                })}
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}
