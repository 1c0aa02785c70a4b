import { useId } from 'react'
import { textIn } from '../../core/release/localText.ts'
import { useLanguage, useTexts } from '../../i18n/LanguageProvider.tsx'
import { Icon } from '../../ui/Icon.tsx'
import styles from './indicatorPicker.module.css'
import { IndicatorOption } from './IndicatorOption.tsx'
import type { TopicNode } from './topicTree.ts'
import type { OpenTopics } from './useOpenTopics.ts'

interface Props {
  readonly node: TopicNode
  readonly open: OpenTopics
  readonly level: string
  readonly chosen: string
}

/** A topic that opens to its indicators and the topics below it. */
export function TopicSection({ node, open, level, chosen }: Props) {
  const language = useLanguage()
  const texts = useTexts().shell.picker
  const listId = useId()
  const { topic, count, indicators, topics } = node
  const isOpen = open.isOpen(topic.id)
  const name = textIn(topic.name, language)
  return (
    <li>
      <button
        type="button"
        className={styles.topic}
        aria-expanded={isOpen}
        aria-controls={isOpen ? listId : undefined}
        onClick={() => open.toggle(topic.id)}
      >
        <span className={styles.arrow}>
          <Icon name="chevron" size={12} />
        </span>
        <span className={styles.topicName}>{name}</span>
        <span className={styles.count} aria-hidden="true">
          {count}
        </span>
        <span className="visually-hidden">, {texts.count(count)}</span>
      </button>
      {isOpen && (
        <ul id={listId} className={styles.inside} aria-label={name}>
          {indicators.map((indicator) => (
            <IndicatorOption
              key={indicator.id}
              indicator={indicator}
              level={level}
              isChosen={indicator.id === chosen}
            />
          ))}
          {topics.map((below) => (
            <TopicSection key={below.topic.id} node={below} open={open} level={level} chosen={chosen} />
          ))}
        </ul>
      )}
    </li>
  )
}
