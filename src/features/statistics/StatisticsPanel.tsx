// The figures of one period in a table: all areas, the filtered ones, the chosen ones. What is a value of all areas together is kept
// apart from what describes the spread of their values.
import { Fragment, useMemo } from 'react'
import { textIn } from '../../core/release/localText.ts'
import type { Scene } from '../../core/scene/scene.ts'
import { summaryColumns } from '../../core/scene/summary/summaryColumns.ts'
import { formatsFor } from '../../i18n/formats.ts'
import { useLanguage, useTextsOf } from '../../i18n/LanguageProvider.tsx'
import { statisticsTexts } from '../../i18n/texts/inequality/statistics.ts'
import { levelNoun } from '../../i18n/sentences/grammar/levelNoun.ts'
import { statisticsSections } from './statisticsSections.ts'
import styles from './statistics.module.css'

export function StatisticsPanel({ scene }: { scene: Scene }) {
  const texts = useTextsOf(statisticsTexts)
  if (scene.indicator.kind === 'category') return <p className={styles.note}>{texts.category}</p>
  return <Statistics scene={scene} />
}

function Statistics({ scene }: { scene: Scene }) {
  const language = useLanguage()
  const f = formatsFor(language)
  const texts = useTextsOf(statisticsTexts)
  const { indicator, level, view } = scene
  const columns = useMemo(() => summaryColumns(scene), [scene])
  const sections = statisticsSections(scene, columns, texts, f, language)
  const hasOtherLevel = scene.chosen.some((one) => one.level !== undefined)
  const hasWeighted = columns.some(({ summary }) => summary.weightedMean !== undefined)
  const caption = texts.caption(
    textIn(indicator.name, language),
    levelNoun(level, 'many', language),
    f.referencePeriod(indicator, view.period),
  )
  return (
    <div className={styles.statistics}>
      {/* Scrolls sideways where it is narrow, so that the keyboard must be able to enter it. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section className={styles.scroll} tabIndex={0} aria-label={texts.scroll}>
        <table className={styles.table}>
          <caption>{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{texts.measure}</th>
              {columns.map(({ kind }) => (
                <th key={kind} scope="col">
                  {texts.columns[kind]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sections.map(({ title, lines }) => (
              <Fragment key={title}>
                <tr className={styles.section}>
                  <th scope="rowgroup" colSpan={columns.length + 1}>
                    {title}
                  </th>
                </tr>
                {lines.map(({ name, cells, isOfWhole }) => (
                  <tr key={name}>
                    <th scope="row">{name}</th>
                    {cells.map((cell, i) => (
                      <td key={columns[i]?.kind} colSpan={isOfWhole && columns.length}>
                        {cell.text}
                        {cell.note !== undefined && <small>{cell.note}</small>}
                      </td>
                    ))}
                  </tr>
                ))}
              </Fragment>
            ))}
          </tbody>
        </table>
      </section>
      <p className={styles.note}>
        {hasWeighted && `${texts.notes.weighted} `}
        {texts.notes.quartiles} {hasOtherLevel && texts.notes.otherLevel}
      </p>
    </div>
  )
}
