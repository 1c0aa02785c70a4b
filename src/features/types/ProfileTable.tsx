import type { GroupLook } from '../../charts/groups/groupLook.ts'
import { GroupSwatch } from '../../charts/groups/GroupSwatch.tsx'
import { textIn } from '../../core/release/localText.ts'
import type { AreaType } from '../../core/scene/types/typeProfiles.ts'
import { formatsFor } from '../../i18n/formats.ts'
import { useLanguage, useTextsOf } from '../../i18n/LanguageProvider.tsx'
import { spaceTexts } from '../../i18n/texts/space.ts'
import table from '../../ui/figureTable.module.css'
import styles from './types.module.css'

interface Props {
  readonly profiles: readonly AreaType[]
  /** In the order of the profiles. */
  readonly looks: readonly GroupLook[]
}

/** Means of each type in the indicators' units, and how far they lie from the mean of all. */
export function ProfileTable({ profiles, looks }: Props) {
  const language = useLanguage()
  const f = formatsFor(language)
  const { types: texts } = useTextsOf(spaceTexts)
  const indicators = profiles[0]?.means.map(({ indicator }) => indicator) ?? []
  const signed = (z: number) => f.bareDifference({ decimals: 1, unit: { symbol: {}, name: {} } }, z)
  return (
    <>
      <h3 className={styles.title}>{texts.profile}</h3>
      <p className={styles.note}>{texts.profileNote}</p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section className={styles.scroll} tabIndex={0} aria-label={texts.profile}>
        <table className={`${table.table} ${styles.profile}`}>
          <thead>
            <tr>
              <th scope="col">{texts.indicator}</th>
              {looks.map((look, i) => (
                <th key={look.id} scope="col">
                  <GroupSwatch {...look} />
                  <span className={styles.typeName}>{look.short}</span>
                  <span className={styles.z}>{texts.areas(f.count(profiles[i]?.size ?? 0))}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {indicators.map((indicator, row) => (
              <tr key={indicator.id}>
                <th scope="row">{textIn(indicator.name, language)}</th>
                {profiles.map(({ index, means }) => {
                  const found = means[row]
                  return (
                    <td key={index}>
                      {found && f.value(indicator, found.mean)}
                      <span className={styles.z}>{found && signed(found.z)}</span>
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  )
}
