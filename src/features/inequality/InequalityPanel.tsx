// Inequality and segregation: how unevenly a group is spread over the areas. Numbers with one plain sentence each, and in words
// why there are none where there are none.
import { useMemo } from 'react'
import type { Scene } from '../../core/scene/scene.ts'
import { inequalityOf, type Spread } from '../../core/scene/inequality/inequalityOf.ts'
import { textIn } from '../../core/release/localText.ts'
import { formatsFor } from '../../i18n/formats.ts'
import { useLanguage, useTextsOf } from '../../i18n/LanguageProvider.tsx'
import { inequalityTexts } from '../../i18n/texts/inequality/inequality.ts'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { Development } from './Development.tsx'
import { Excluded } from './Excluded.tsx'
import { LorenzFigure } from './LorenzFigure.tsx'
import { FurtherMeasures, MainMeasures, ValuesMeasure } from './Measures.tsx'
import { QuotientPart } from './QuotientPart.tsx'
import styles from './inequality.module.css'

export function InequalityPanel({ scene }: { scene: Scene }) {
  const texts = useTextsOf(inequalityTexts)
  const { indicator, rows } = scene
  const { spread, ofValues } = useMemo(() => inequalityOf({ indicator, rows }), [indicator, rows])
  return (
    <div className={styles.inequality}>
      {spread.kind === 'none' ? (
        <>
          <p className={styles.note}>{texts.none[spread.reason]}</p>
          <ValuesMeasure scene={scene} ofValues={ofValues} />
        </>
      ) : (
        <>
          <Counted scene={scene} spread={spread} />
          <LorenzFigure scene={scene} spread={spread} />
          <MainMeasures spread={spread} />
          <Disclosure button={texts.more} buttonClass={styles.open} panelClass={styles.opened}>
            <FurtherMeasures spread={spread} />
            <ValuesMeasure scene={scene} ofValues={ofValues} />
          </Disclosure>
          <QuotientPart scene={scene} spread={spread} />
          <Development scene={scene} spread={spread} />
        </>
      )}
    </div>
  )
}

/** What the measures are computed from: how many areas, cases, people; and who is not among them. */
function Counted({ scene: { indicator, rows }, spread }: { scene: Scene; spread: Spread }) {
  const language = useLanguage()
  const f = formatsFor(language)
  const texts = useTextsOf(inequalityTexts)
  const filtered = rows.filter(({ isFiltered }) => isFiltered).length
  return (
    <div className={styles.note}>
      <p>
        {texts.counted(
          f.count(spread.groups.length),
          f.count(spread.cases),
          textIn(indicator.numeratorLabel, language) || texts.cases,
          f.count(spread.people),
          textIn(indicator.denominatorLabel, language) || texts.people,
        )}
        {filtered > 0 && ` ${texts.filtered(f.count(filtered))}`}
      </p>
      <Excluded excluded={spread.excluded} />
    </div>
  )
}
