import { textIn } from '../../../core/release/localText.ts'
import type { Scene } from '../../../core/scene/scene.ts'
import { useLanguage } from '../../../i18n/LanguageProvider.tsx'
import { describeScene, extentText, titleText } from '../../../i18n/sentences.ts'
import styles from './embed.module.css'

interface Props {
  readonly scene: Scene
  /** Without one there are no several either. */
  readonly hasMap: boolean
}

/** What is shown, where and when, and in plain words. */
export function EmbedHead({ scene, hasMap }: Props) {
  const language = useLanguage()
  const heading = hasMap
    ? describeScene(scene, language).heading
    : `${titleText(scene, language)}, ${extentText(scene, language)}`
  const plain = textIn(scene.indicator.plain ?? scene.indicator.description, language)
  return (
    <header className={styles.head} data-part="head">
      <h1 className={styles.title}>{heading}</h1>
      {plain !== '' && <p className={styles.plain}>{plain}</p>}
    </header>
  )
}
