import {
  headlineIndicators,
  relatedIndicators,
  topicIndicators,
} from '../../core/scene/profile/indicatorSet.ts'
import { textIn } from '../../core/release/localText.ts'
import type { Topic } from '../../core/release/manifest.ts'
import type { Scene } from '../../core/scene/scene.ts'
import { useRelease } from '../../data/useRelease.tsx'
import { useLanguage, useTextsOf } from '../../i18n/LanguageProvider.tsx'
import { profileTexts } from '../../i18n/texts/profile.ts'
import { chooseIndicators } from '../../state/viewSettings.ts'
import { Button } from '../../ui/Button.tsx'
import styles from './indicatorSet.module.css'

function topicById(topics: readonly Topic[], id: string): Topic | undefined {
  for (const topic of topics) {
    const found = topic.id === id ? topic : topicById(topic.topics, id)
    if (found) return found
  }
  return undefined
}

interface Props {
  readonly scene: Scene
  readonly most: number
  readonly isChosen: boolean
}

/** Sets at one press, and the way back to the proposal. */
export function Presets({ scene: { indicator, level }, most, isChosen }: Props) {
  const { manifest } = useRelease()
  const language = useLanguage()
  const texts = useTextsOf(profileTexts).set
  const topic = textIn(topicById(manifest.topics, indicator.topic)?.name, language)
  const presets = [
    { label: texts.related, indicators: relatedIndicators(manifest, level.id, indicator.id) },
    { label: texts.headline, indicators: headlineIndicators(manifest, level.id) },
    { label: texts.topic(topic), indicators: topicIndicators(manifest, level.id, indicator.id) },
  ]
  return (
    <fieldset className={styles.presets}>
      <legend className="visually-hidden">{texts.presets}</legend>
      {presets
        .filter(({ indicators }) => indicators.length > 1)
        .map(({ label, indicators }) => (
          <Button key={label} onClick={() => chooseIndicators(indicators.slice(0, most).map(({ id }) => id))}>
            {label}
          </Button>
        ))}
      {isChosen && (
        <Button look="quiet" onClick={() => chooseIndicators([])}>
          {texts.reset}
        </Button>
      )}
    </fieldset>
  )
}
