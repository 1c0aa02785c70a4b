import { memo, useId, useState } from 'react'
import { useTexts } from '../../i18n/LanguageProvider.tsx'
import figures from '../../ui/figureTable.module.css'
import { useSettled } from '../../ui/useSettled.ts'
import type { LegendWords } from '../../i18n/sentences/legend/legendWords.ts'
import styles from './legend.module.css'

const ClassTable = memo(function ClassTable({ words }: { words: LegendWords }) {
  const texts = useTexts().figures.legend
  const { caption, classes, peopleLabel } = words
  const hasPeople = classes.some(({ people }) => people !== undefined)
  return (
    <table className={figures.table}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{texts.class}</th>
          <th scope="col">{texts.areas}</th>
          {hasPeople && <th scope="col">{peopleLabel}</th>}
        </tr>
      </thead>
      <tbody>
        {classes.map(({ range, color, count, people }) => (
          <tr key={range}>
            <th scope="row">
              <svg className={styles.dot} width="9" height="9" aria-hidden="true">
                <rect width="9" height="9" fill={color} />
              </svg>
              {range}
            </th>
            <td>{count}</td>
            {hasPeople && <td>{people}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  )
})

/** Every class with its limits in words, its areas and the people in them: for the ear always, for the eye when asked. */
export function LegendTable({ words }: { words: LegendWords }) {
  const [isOpen, setIsOpen] = useState(false)
  const id = useId()
  const settled = useSettled(words)
  const shown = isOpen ? words : settled
  return (
    <>
      <button
        type="button"
        className={styles.more}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setIsOpen(!isOpen)}
      >
        {useTexts().figures.legend.amounts}
      </button>
      <div
        id={id}
        className={isOpen ? styles.amounts : 'visually-hidden'}
        aria-busy={shown !== words || undefined}
      >
        <ClassTable words={shown} />
      </div>
    </>
  )
}
