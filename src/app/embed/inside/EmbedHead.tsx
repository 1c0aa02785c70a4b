import { textIn } from '../../../core/release/localText.ts'
import type { Scene } from '../../../core/scene/scene.ts'
import { useLanguage } from '../../../i18n/LanguageProvider.tsx'
import { describeScene } from '../../../i18n/sentences.ts'
import styles from './embed.module.css'

/** What is shown, where and when, and in plain words. */
export function EmbedHead({ scene }: { scene: Scene }) {
  const language = useLanguage()
  const plain = textIn(scene.indicator.plain ?? scene.indicator.description, language)
  return (
    <header className={styles.head} data-part="head">
      <h1 className={styles.title}>{describeScene(scene, language).heading}</h1>
      {plain !== '' && <p className={styles.plain}>{plain}</p>}
    </header>
  )
}
