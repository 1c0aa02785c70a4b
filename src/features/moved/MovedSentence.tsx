import type { Moved } from '../../core/scene/moved/movedOf.ts'
import type { Scene } from '../../core/scene/scene.ts'
import { useLanguage } from '../../i18n/LanguageProvider.tsx'
import { movedWords } from '../../i18n/sentences/plots/movedWords.ts'
import styles from './moved.module.css'

/** How many moved which way, and what stands in the way of comparing. */
export function MovedSentence({ scene, moved }: { scene: Scene; moved: Moved }) {
  const { sentence, warnings } = movedWords(scene, moved, useLanguage())
  return (
    <>
      <p className={styles.sentence}>{sentence}</p>
      {warnings.map((warning) => (
        <p key={warning} className={styles.warning}>
          {warning}
        </p>
      ))}
    </>
  )
}
