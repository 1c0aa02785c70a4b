// The catalogue of indicators: topics that open, one choice among all.
import { memo, useMemo } from 'react'
import { useRelease } from '../../data/useRelease.tsx'
import { useTexts } from '../../i18n/LanguageProvider.tsx'
import { useChosenIndicator, useChosenLevel } from '../../state/viewStore.ts'
import styles from './indicatorPicker.module.css'
import { TopicSection } from './TopicSection.tsx'
import { pathTo, topicTree } from './topicTree.ts'
import { useOpenTopics } from './useOpenTopics.ts'

export const IndicatorPicker = memo(function IndicatorPicker() {
  const { manifest } = useRelease()
  const chosen = useChosenIndicator() ?? ''
  const level = useChosenLevel() ?? ''
  const texts = useTexts().shell.picker
  const tree = useMemo(() => topicTree(manifest), [manifest])
  const path = useMemo(() => pathTo(tree, chosen), [tree, chosen])
  const open = useOpenTopics(chosen, path)
  return (
    <nav aria-label={texts.title}>
      <h2 className={styles.title}>{texts.title}</h2>
      <ul className={styles.topics}>
        {tree.map((node) => (
          <TopicSection key={node.topic.id} node={node} open={open} level={level} chosen={chosen} />
        ))}
      </ul>
    </nav>
  )
})
