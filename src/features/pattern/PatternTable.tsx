import type { Indicator } from '../../core/release/manifest.ts'
import type { PatternArea } from '../../core/scene/space/patternGroups.ts'
import { formatsFor } from '../../i18n/formats.ts'
import { useLanguage, useTextsOf } from '../../i18n/LanguageProvider.tsx'
import { spaceTexts } from '../../i18n/texts/space.ts'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { drawnWhole } from '../../ui/rows/useRowWindow.ts'
import table from '../../ui/figureTable.module.css'
import styles from './pattern.module.css'

interface Props {
  readonly indicator: Indicator
  readonly caption: string
  /** Those that stand out first. */
  readonly areas: readonly PatternArea[]
  readonly permutations: number
}

/** Every area with its group and what it was put there by; of very many the first. */
export function PatternTable({ indicator, caption, areas, permutations }: Props) {
  const language = useLanguage()
  const f = formatsFor(language)
  const { pattern: texts, work } = useTextsOf(spaceTexts)
  const shown = areas.slice(0, drawnWhole)
  const decimals = String(permutations).length
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
              <th scope="col">{texts.columns.group}</th>
              <th scope="col">{work.value}</th>
              <th scope="col">{texts.columns.around}</th>
              <th scope="col">{texts.columns.local}</th>
              <th scope="col">{texts.columns.chance}</th>
              <th scope="col">{texts.columns.adjusted}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ row, group, around, local, chance, adjusted }) => (
              <tr key={row.id}>
                <th scope="row">
                  {row.parentName === undefined ? row.name : `${row.name} (${row.parentName})`}
                </th>
                <td>{texts.groups[group].short}</td>
                <td>{f.cell(indicator, row.cell)}</td>
                <td>{f.value(indicator, around)}</td>
                <td>{f.number(local, 2)}</td>
                <td>{f.number(chance, decimals)}</td>
                <td>{f.number(adjusted, decimals)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </Disclosure>
  )
}
