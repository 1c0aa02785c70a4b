import { textIn } from '../../core/release/localText.ts'
import type { ProfileChildren } from '../../core/scene/profile/areaProfile.ts'
import { formatsFor } from '../../i18n/formats.ts'
import { useLanguage, useTextsOf } from '../../i18n/LanguageProvider.tsx'
import { profilePageTexts } from '../../i18n/texts/profile/page.ts'
import table from './table/table.module.css'
import styles from './profile.module.css'

interface Props {
  readonly parts: ProfileChildren
  readonly name: string
  readonly period: string
  readonly hrefOf: (id: string) => string
}

/** More rows belong into a table one can sort. */
const mostRows = 300

/** The areas within a municipality, each a link to its own profile. */
export function ChildTable({ parts, name, period, hrefOf }: Props) {
  const language = useLanguage()
  const f = formatsFor(language)
  const texts = useTextsOf(profilePageTexts)
  const { level, indicators, periods, rows } = parts
  const title = texts.children(textIn(level.plural, language), name)
  const rest = rows.length - mostRows
  return (
    <section aria-labelledby="profile-children">
      <h2 id="profile-children">{title}</h2>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keyboard */}
      <section className={table.scroll} aria-label={texts.scroll(title)} tabIndex={0}>
        <table className={`${table.table} ${styles.children}`} aria-label={title}>
          <thead>
            <tr>
              <th scope="col">{textIn(level.name, language)}</th>
              {indicators.map((indicator, i) => {
                const own = periods[i]
                return (
                  <th key={indicator.id} scope="col">
                    {textIn(indicator.shortName ?? indicator.name, language)}
                    {own !== undefined && own !== period && (
                      <span className={table.note}>{texts.atOther(f.period(own))}</span>
                    )}
                  </th>
                )
              })}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, mostRows).map((row) => (
              <tr key={row.id}>
                <th scope="row">
                  <a href={hrefOf(row.id)}>{row.name}</a>
                </th>
                {indicators.map((indicator, i) => {
                  const cell = row.cells[i]
                  return <td key={indicator.id}>{cell && f.cell(indicator, cell)}</td>
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p className={styles.note}>
        {rest > 0 && `${texts.moreChildren(f.count(rest))} `}
        {texts.childrenNote}
      </p>
    </section>
  )
}
