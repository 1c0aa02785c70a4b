import { useMemo, useState } from 'react'
import { textIn } from '../../core/release/localText.ts'
import type { Indicator, Topic } from '../../core/release/manifest.ts'
import { choosableIndicators } from '../../core/scene/profile/indicatorSet.ts'
import type { Scene } from '../../core/scene/scene.ts'
import { useRelease } from '../../data/useRelease.tsx'
import { formatsFor } from '../../i18n/formats.ts'
import { useLanguage, useTextsOf } from '../../i18n/LanguageProvider.tsx'
import { profileTexts } from '../../i18n/texts/profile.ts'
import { levelNoun } from '../../i18n/sentences/grammar/levelNoun.ts'
import { chooseIndicators } from '../../state/viewSettings.ts'
import { nameMatches } from './nameMatches.ts'
import styles from './indicatorSet.module.css'

interface Props {
  readonly scene: Scene
  readonly shown: readonly Indicator[]
  readonly most: number
}

interface ListProps {
  readonly topic: Topic
  readonly offered: readonly Indicator[]
  readonly shown: readonly Indicator[]
  readonly most: number
  readonly isSearching: boolean
}

const isBelow = (topic: Topic, indicator: Indicator): boolean =>
  topic.id === indicator.topic || topic.topics.some((below) => isBelow(below, indicator))

function CheckBox({ indicator, shown, most }: Pick<ListProps, 'shown' | 'most'> & { indicator: Indicator }) {
  const language = useLanguage()
  const texts = useTextsOf(profileTexts).set
  const ids = shown.map(({ id }) => id)
  const isOn = ids.includes(indicator.id)
  return (
    <li>
      <label className={styles.option}>
        <input
          type="checkbox"
          checked={isOn}
          disabled={isOn ? ids.length === 1 : ids.length >= most}
          onChange={() =>
            chooseIndicators(isOn ? ids.filter((id) => id !== indicator.id) : [...ids, indicator.id])
          }
        />
        <span className={styles.name}>{textIn(indicator.name, language)}</span>
        {indicator.headline && (
          <span className={styles.headline} title={texts.headlineMark}>
            <span className="visually-hidden">({texts.headlineMark})</span>
          </span>
        )}
      </label>
    </li>
  )
}

/** Open where something in it is chosen or found. */
function TopicList({ topic, offered, shown, most, isSearching }: ListProps) {
  const language = useLanguage()
  const below = offered.filter((indicator) => isBelow(topic, indicator))
  if (below.length === 0) return null
  const isOpen = isSearching || shown.some((indicator) => isBelow(topic, indicator))
  return (
    <details className={styles.topic} open={isOpen}>
      <summary>{textIn(topic.name, language)}</summary>
      <ul className={styles.options}>
        {below
          .filter((indicator) => indicator.topic === topic.id)
          .map((indicator) => (
            <CheckBox key={indicator.id} indicator={indicator} shown={shown} most={most} />
          ))}
      </ul>
      {topic.topics.map((inner) => (
        <TopicList
          key={inner.id}
          topic={inner}
          offered={below}
          shown={shown}
          most={most}
          isSearching={isSearching}
        />
      ))}
    </details>
  )
}

/** The topics with a check box for each indicator that has numbers at this level. */
export function TopicChoice({ scene: { level }, shown, most }: Props) {
  const { manifest } = useRelease()
  const language = useLanguage()
  const texts = useTextsOf(profileTexts).set
  const [typed, setTyped] = useState('')
  const choosable = useMemo(() => choosableIndicators(manifest, level.id), [manifest, level])
  const offered = choosable.filter((indicator) =>
    nameMatches(`${textIn(indicator.name, language)} ${textIn(indicator.shortName, language)}`, typed),
  )
  return (
    <fieldset className={styles.choice}>
      <legend className={styles.heading}>{texts.only(levelNoun(level, 'many', language))}</legend>
      <input
        type="search"
        className={styles.search}
        placeholder={texts.search}
        aria-label={texts.search}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      {shown.length >= most && <p className={styles.note}>{texts.full(formatsFor(language).count(most))}</p>}
      <div className={styles.scroll}>
        {manifest.topics.map((topic) => (
          <TopicList
            key={topic.id}
            topic={topic}
            offered={offered}
            shown={shown}
            most={most}
            isSearching={typed.trim() !== ''}
          />
        ))}
        {offered.length === 0 && <p className={styles.note}>{texts.noMatch}</p>}
      </div>
    </fieldset>
  )
}
