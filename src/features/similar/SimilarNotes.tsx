// What took part in the comparison, what did not and why, and how it was computed.
import { textIn } from '../../core/release/localText.ts'
import type { Indicator } from '../../core/release/manifest.ts'
import type { Scene } from '../../core/scene/scene.ts'
import type { SimilarIndicators } from '../../core/scene/similar/similarIndicators.ts'
import type { Similarity } from '../../core/scene/similar/similarOf.ts'
import { formatsFor } from '../../i18n/formats.ts'
import { useLanguage, useTextsOf } from '../../i18n/LanguageProvider.tsx'
import { similarTexts } from '../../i18n/texts/compare/similar.ts'
import { Disclosure } from '../../ui/Disclosure.tsx'
import styles from './similar.module.css'

interface Props {
  readonly scene: Scene
  readonly found: Extract<Similarity, { kind: 'found' }>
  readonly used: SimilarIndicators
}

export function SimilarNotes({ scene, found, used }: Props) {
  const language = useLanguage()
  const f = formatsFor(language)
  const texts = useTextsOf(similarTexts)
  const names = (indicators: readonly Indicator[]) =>
    f.list(indicators.map(({ name }) => textIn(name, language)))
  const elsewhere = found.dimensions.filter(({ period }) => period !== scene.view.period)
  const periods = elsewhere.map(({ indicator, period }) =>
    texts.inPeriod(textIn(indicator.name, language), f.period(period)),
  )
  const notes = [
    texts.by[used.by],
    used.unusable.length > 0 && texts.unusable(names(used.unusable)),
    found.dropped.length > 0 && texts.dropped(names(found.dropped)),
    found.missing.length > 0 && texts.ownMissing(names(found.missing)),
    periods.length > 0 && texts.otherPeriods(f.list(periods)),
    scene.rows.some(({ isFiltered }) => isFiltered) && texts.everywhere,
    found.leftOut > 0 && texts.leftOut(f.count(found.leftOut)),
    texts.caution,
  ]
  return (
    <div className={styles.notes}>
      {notes.map((note) => note !== false && <p key={note}>{note}</p>)}
      <Disclosure button={texts.explain} buttonClass={styles.open} panelClass={styles.explanation}>
        <p>{texts.method}</p>
        <p>{texts.taken(names(found.dimensions.map(({ indicator }) => indicator)))}</p>
      </Disclosure>
    </div>
  )
}
