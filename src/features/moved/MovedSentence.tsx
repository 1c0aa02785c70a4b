import { textIn } from '../../core/release/localText.ts'
import { outcomes, type Scene } from '../../core/scene/scene.ts'
import { formatsFor } from '../../i18n/formats.ts'
import { useLanguage, useTextsOf } from '../../i18n/LanguageProvider.tsx'
import { movedTexts } from '../../i18n/texts/inequality/moved.ts'
import type { Moved } from './useMoved.ts'
import styles from './moved.module.css'

/** "12 Raumeinheiten in einer höheren Klasse, 70 in derselben, …", and what stands in the way of comparing. */
export function MovedSentence({ scene, moved }: { scene: Scene; moved: Moved }) {
  const language = useLanguage()
  const f = formatsFor(language)
  const texts = useTextsOf(movedTexts)
  const { counts } = moved.moves
  const hasNone = counts.higher === 0 && counts.lower === 0
  const parts = outcomes
    .filter((outcome) => counts[outcome] > 0 || (!hasNone && outcome !== 'notComparable'))
    .map((outcome, i) => {
      const count = f.count(counts[outcome])
      return `${i === 0 ? texts.areas(counts[outcome], count) : count} ${texts.outcomes[outcome]}`
    })
  const filtered = scene.rows.length - moved.moves.moves.length
  return (
    <>
      <p className={styles.sentence}>
        {hasNone && `${texts.none} `}
        {parts.length > 0 && `${parts.join(', ')}. `}
        {filtered > 0 && texts.filtered(f.count(filtered))}
      </p>
      {moved.seriesBreaks.map(({ at, note }) => (
        <p key={at} className={styles.warning}>
          {texts.break(f.period(at), textIn(note, language))}
        </p>
      ))}
      {moved.hasOtherOutlines && <p className={styles.warning}>{texts.outlines}</p>}
    </>
  )
}
