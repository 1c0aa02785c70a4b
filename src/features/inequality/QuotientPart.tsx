// The location quotient of the chosen areas, and of all on demand.
import { useMemo } from 'react'
import type { Spread } from '../../core/scene/inequality/inequalityOf.ts'
import { quotientsOf } from '../../core/scene/inequality/quotients.ts'
import type { AreaRow, Scene } from '../../core/scene/scene.ts'
import { formatsFor } from '../../i18n/formats.ts'
import { useLanguage, useTextsOf } from '../../i18n/LanguageProvider.tsx'
import { inequalityTexts } from '../../i18n/texts/inequality/inequality.ts'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { QuotientTable } from './QuotientTable.tsx'
import styles from './inequality.module.css'

export function QuotientPart({ scene, spread }: { scene: Scene; spread: Spread }) {
  const f = formatsFor(useLanguage())
  const texts = useTextsOf(inequalityTexts)
  const quotients = useMemo(() => quotientsOf(spread), [spread])
  const byId = useMemo(() => new Map(quotients.map(({ row, quotient }) => [row.id, quotient])), [quotients])
  if (quotients.length === 0) return null
  const chosen = scene.chosen.flatMap(({ row, level }) => (level ? [] : [row]))
  const said = ({ id, name, isFiltered }: AreaRow) => {
    if (isFiltered) return texts.quotientFiltered(name)
    const quotient = byId.get(id)
    if (quotient === undefined) return texts.quotientNone(name)
    return texts.quotientOf(name, f.number(quotient, quotient < 0.1 ? 2 : 1), f.count(spread.groups.length))
  }
  return (
    <section className={styles.measure} aria-label={texts.quotient}>
      <h3>{texts.quotient}</h3>
      <div className={styles.means}>
        {chosen.length === 0 && <p>{texts.quotientHint}</p>}
        {chosen.map((row) => (
          <p key={row.id} className={styles.strong}>
            {said(row)}
          </p>
        ))}
        <Disclosure button={texts.quotientTable} buttonClass={styles.open} panelClass={styles.opened}>
          <QuotientTable scene={scene} quotients={quotients} />
        </Disclosure>
      </div>
    </section>
  )
}
