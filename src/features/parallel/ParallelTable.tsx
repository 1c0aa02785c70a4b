import { textIn } from '../../core/release/localText.ts'
import { positionIn } from '../../core/scene/profile/position.ts'
import { cellIn, type ProfileColumn } from '../../core/scene/profile/profileColumn.ts'
import type { AreaRow } from '../../core/scene/scene.ts'
import { formatsFor } from '../../i18n/formats.ts'
import { useLanguage, useTextsOf } from '../../i18n/LanguageProvider.tsx'
import { profileTexts } from '../../i18n/texts/profile.ts'
import tableStyles from '../../ui/figureTable.module.css'
import styles from './parallelPanel.module.css'

interface Props {
  readonly columns: readonly ProfileColumn[]
  /** The chosen areas; without any, all in natural order as far as a table can be read. */
  readonly rows: readonly AreaRow[]
  readonly caption: string
}

/** Position and value of areas by indicator. */
export function ParallelTable({ columns, rows, caption }: Props) {
  const language = useLanguage()
  const f = formatsFor(language)
  const { common } = useTextsOf(profileTexts)
  return (
    // Scrolls sideways, so the keyboard must be able to enter it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className={styles.scroll} tabIndex={0} aria-label={caption}>
      <table className={tableStyles.table}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{common.area}</th>
            {columns.map(({ indicator }) => (
              <th key={indicator.id} scope="col">
                {textIn(indicator.shortName ?? indicator.name, language)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                {row.parentName === undefined ? row.name : `${row.name} (${row.parentName})`}
              </th>
              {columns.map((column) => {
                const cell = cellIn(column, row.id)
                const position = row.isFiltered ? undefined : positionIn(column, cell)
                return (
                  <td key={column.indicator.id}>
                    {position !== undefined && <strong>{f.count(position)}</strong>}{' '}
                    {f.cell(column.indicator, cell)}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
