import { textIn } from '../../core/release/localText.ts'
import type { Comparison, ComparisonGroup, Scene } from '../../core/scene/scene.ts'
import { formatsFor } from '../../i18n/formats.ts'
import { useLanguage, useTexts } from '../../i18n/LanguageProvider.tsx'
import { levelNoun } from '../../i18n/sentences/grammar/levelNoun.ts'
import styles from './municipalities.module.css'

interface Props {
  readonly scene: Scene
  readonly comparison: Comparison
}

/** The strip plot as a table: value, number of areas and their span for each municipality. */
export function MunicipalityTable({
  scene: { indicator, view },
  comparison: { parentLevel, groups },
}: Props) {
  const language = useLanguage()
  const f = formatsFor(language)
  const texts = useTexts().figures.municipalities
  const title = texts.title(levelNoun(parentLevel, 'many', language))
  const caption = `${title}: ${textIn(indicator.name, language)}, ${f.period(view.period)}`
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className={styles.scroll} tabIndex={0} aria-label={caption}>
      <table className={styles.table}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{textIn(parentLevel.name, language)}</th>
            <th scope="col">{texts.value}</th>
            <th scope="col">{texts.areas}</th>
            <th scope="col">{texts.lowest}</th>
            <th scope="col">{texts.highest}</th>
          </tr>
        </thead>
        <tbody>
          {groups.map((group) => (
            <Row key={group.id} group={group} indicator={indicator} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Row({ group, indicator }: { group: ComparisonGroup; indicator: Scene['indicator'] }) {
  const f = formatsFor(useLanguage())
  const values = group.rows.flatMap(({ cell }) => (cell.kind === 'number' ? [cell.value] : []))
  const shown = (value: number) => (values.length > 0 ? f.value(indicator, value) : f.status('missing'))
  return (
    <tr>
      <th scope="row">{group.name}</th>
      <td>{group.reference ? f.cell(indicator, group.reference.cell) : f.status('missing')}</td>
      <td>
        {f.count(values.length)} / {f.count(group.rows.length)}
      </td>
      <td>{shown(Math.min(...values))}</td>
      <td>{shown(Math.max(...values))}</td>
    </tr>
  )
}
