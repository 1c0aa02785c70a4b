import { useId } from 'react'
import { textIn } from '../../core/release/localText.ts'
import type { Topic } from '../../core/release/manifest.ts'
import { secondsOffered } from '../../core/scene/pairs/secondIndicator.ts'
import type { Scene } from '../../core/scene/scene.ts'
import { useRelease } from '../../data/useRelease.tsx'
import { useLanguage, useTextsOf } from '../../i18n/LanguageProvider.tsx'
import { modesTexts } from '../../i18n/texts/modes.ts'
import { chooseSecond } from '../../state/viewSettings.ts'
import styles from './modes.module.css'

const flat = (topics: readonly Topic[]): readonly Topic[] =>
  topics.flatMap((topic) => [topic, ...flat(topic.topics)])

/** The other indicator, by topic; only those with numbers at the map's level. */
export function SecondChoice({ scene }: { scene: Scene }) {
  const { manifest } = useRelease()
  const language = useLanguage()
  const texts = useTextsOf(modesTexts)
  const id = useId()
  const possible = secondsOffered(manifest, scene.level.id, scene.indicator)
  return (
    <>
      <label htmlFor={id} className={styles.label}>
        {texts.second}
      </label>
      <select
        id={id}
        className={styles.select}
        value={scene.view.second ?? ''}
        onChange={(event) => chooseSecond(event.target.value)}
      >
        {flat(manifest.topics).map((topic) => {
          const own = possible.filter((other) => other.topic === topic.id)
          return own.length === 0 ? null : (
            <optgroup key={topic.id} label={textIn(topic.name, language)}>
              {own.map((other) => (
                <option key={other.id} value={other.id}>
                  {textIn(other.name, language)}
                </option>
              ))}
            </optgroup>
          )
        })}
      </select>
    </>
  )
}
