import type { GroupLook } from '../../charts/groups/groupLook.ts'
import type { TypedArea } from '../../core/scene/types/typeProfiles.ts'
import { formatsFor } from '../../i18n/formats.ts'
import { useLanguage, useTextsOf } from '../../i18n/LanguageProvider.tsx'
import { spaceTexts } from '../../i18n/texts/space.ts'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { drawnWhole } from '../../ui/rows/useRowWindow.ts'
import table from '../../ui/figureTable.module.css'
import styles from './types.module.css'

interface Props {
  readonly caption: string
  readonly areas: readonly TypedArea[]
  /** Of the types in order. */
  readonly looks: readonly GroupLook[]
}

/** The map as a table: every area with its type and how well it lies there; of very many the first. */
export function TypesTable({ caption, areas, looks }: Props) {
  const f = formatsFor(useLanguage())
  const { types: texts, work } = useTextsOf(spaceTexts)
  const shown = areas.slice(0, drawnWhole)
  return (
    <Disclosure button={work.table} buttonClass={styles.open} panelClass={styles.opened}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section className={styles.scroll} tabIndex={0} aria-label={caption}>
        <table className={table.table}>
          <caption>
            {caption}
            {shown.length < areas.length && `. ${work.first(f.count(shown.length), f.count(areas.length))}`}
          </caption>
          <thead>
            <tr>
              <th scope="col">{work.area}</th>
              <th scope="col">{texts.columns.type}</th>
              <th scope="col">{texts.columns.silhouette}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ row, type, silhouette }) => (
              <tr key={row.id}>
                <th scope="row">
                  {row.parentName === undefined ? row.name : `${row.name} (${row.parentName})`}
                </th>
                <td>{looks[type]?.short}</td>
                <td>{f.number(silhouette, 2)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </Disclosure>
  )
}
