import { textIn } from '../../core/release/localText.ts'
import type { ProfileColumn } from '../../core/scene/profile/profileColumn.ts'
import { formatsFor } from '../../i18n/formats.ts'
import { useLanguage, useTextsOf } from '../../i18n/LanguageProvider.tsx'
import { profileTexts } from '../../i18n/texts/profile.ts'
import tableStyles from '../../ui/figureTable.module.css'
import type { NamedSeries } from '../../drawing/profiles/radarSeries.ts'
import styles from './radarPanel.module.css'

interface Props {
  readonly columns: readonly ProfileColumn[]
  readonly series: readonly NamedSeries[]
}

/** Position and value by indicator, a column a line of the picture. */
export function RadarTable({ columns, series }: Props) {
  const f = formatsFor(useLanguage())
  const language = useLanguage()
  const { radar, common } = useTextsOf(profileTexts)
  return (
    // Scrolls sideways, so the keyboard must be able to enter it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className={styles.scroll} tabIndex={0} aria-label={radar.caption}>
      <table className={tableStyles.table}>
        <caption>{radar.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{common.indicator}</th>
            {series.map(({ id, name }) => (
              <th key={id} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {columns.map((column, i) => (
            <tr key={column.indicator.id}>
              <th scope="row">{textIn(column.indicator.name, language)}</th>
              {series.map(({ id, values, cells }) => {
                const [position, cell] = [values[i], cells[i]]
                return (
                  <td key={id}>
                    {position !== undefined && <strong>{f.count(position)}</strong>}{' '}
                    {cell && f.cell(column.indicator, cell)}
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
