import { textIn } from '../../core/release/localText.ts'
import type { BoxSummary, Distribution } from '../../core/scene/distribution/distributionOf.ts'
import type { Scene } from '../../core/scene/scene.ts'
import { formatsFor } from '../../i18n/formats.ts'
import { useLanguage, useTextsOf } from '../../i18n/LanguageProvider.tsx'
import { chanceTexts } from '../../i18n/texts/chance.ts'
import styles from './distribution.module.css'

interface Props {
  readonly scene: Scene
  readonly distribution: Distribution
}

/** The box plot as a table: five figures a group and the number of values. */
export function DistributionTable({ scene, distribution }: Props) {
  const language = useLanguage()
  const f = formatsFor(language)
  const texts = useTextsOf(chanceTexts).distribution
  const { indicator, comparison, view } = scene
  const caption = texts.caption(textIn(indicator.name, language), f.period(view.period))
  const { groups, isGrouped, whole } = distribution
  const rows = isGrouped ? [{ ...whole, id: '*', name: texts.all }, ...groups] : groups
  const heads = [texts.n, texts.least, texts.greatest, texts.first, texts.median, texts.third, texts.outside]
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className={styles.scrolled} tabIndex={0} aria-label={caption}>
      <table className={styles.table}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">
              {isGrouped && comparison ? textIn(comparison.parentLevel.name, language) : texts.group}
            </th>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((group) => (
            <Row key={group.id} name={group.name} group={group} indicator={indicator} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

interface RowProps {
  readonly name: string
  readonly group: BoxSummary
  readonly indicator: Scene['indicator']
}

function Row({ name, group: { n, ends, box, outliers }, indicator }: RowProps) {
  const f = formatsFor(useLanguage())
  const texts = useTextsOf(chanceTexts).distribution
  const shown = (value: number | undefined) =>
    value === undefined ? f.status('missing') : f.bare(indicator, value)
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{f.count(n)}</td>
      <td>{shown(ends?.[0])}</td>
      <td>{shown(ends?.[1])}</td>
      {box ? (
        <>
          <td>{f.bare(indicator, box.firstQuartile)}</td>
          <td>{f.bare(indicator, box.median)}</td>
          <td>{f.bare(indicator, box.thirdQuartile)}</td>
          <td>{f.count(outliers.length)}</td>
        </>
      ) : (
        <td colSpan={4}>{texts.noBox}</td>
      )}
    </tr>
  )
}
