import { useId } from 'react'
import { textIn } from '../../core/release/localText.ts'
import type { Indicator, Topic } from '../../core/release/manifest.ts'
import { useRelease } from '../../data/useRelease.tsx'
import { useLanguage, useTextsOf } from '../../i18n/LanguageProvider.tsx'
import { pairsTexts } from '../../i18n/texts/pairs.ts'
import { chooseSecond } from '../../state/viewSettings.ts'
import styles from './scatter.module.css'

interface Props {
  readonly offered: readonly Indicator[]
  readonly selected: Indicator
}

const flat = (topics: readonly Topic[]): readonly Topic[] =>
  topics.flatMap((topic) => [topic, ...flat(topic.topics)])

/** A native list: every phone and every screen reader knows how to open and search it. */
export function SecondSelect({ offered, selected }: Props) {
  const language = useLanguage()
  const texts = useTextsOf(pairsTexts).scatter
  const { manifest } = useRelease()
  const id = useId()
  const groups = flat(manifest.topics).flatMap((topic) => {
    const indicators = offered.filter((one) => one.topic === topic.id)
    return indicators.length > 0 ? [{ topic, indicators }] : []
  })
  return (
    <p className={styles.select}>
      <label htmlFor={id}>{texts.second}</label>
      <select id={id} value={selected.id} onChange={(event) => chooseSecond(event.target.value)}>
        {groups.map(({ topic, indicators }) => (
          <optgroup key={topic.id} label={textIn(topic.name, language)}>
            {indicators.map((one) => (
              <option key={one.id} value={one.id}>
                {textIn(one.name, language)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </p>
  )
}
