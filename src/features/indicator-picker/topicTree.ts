// The topics of a release with the indicators under them, as the picker lists them.
import { isListed } from '../../core/release/isListed.ts'
import type { Indicator, Manifest, Topic } from '../../core/release/manifest.ts'

export interface TopicNode {
  readonly topic: Topic
  readonly indicators: readonly Indicator[]
  readonly topics: readonly TopicNode[]
  /** Indicators here and below. */
  readonly count: number
}

/** In the atlas's order; topics without indicators are left out. */
export function topicTree(manifest: Pick<Manifest, 'topics' | 'indicators'>): readonly TopicNode[] {
  const byTopic = new Map<string, Indicator[]>()
  for (const indicator of manifest.indicators.filter(isListed))
    byTopic.set(indicator.topic, [...(byTopic.get(indicator.topic) ?? []), indicator])
  const nodeOf = (topic: Topic): TopicNode => {
    const topics = nodesOf(topic.topics)
    const indicators = byTopic.get(topic.id) ?? []
    return { topic, indicators, topics, count: topics.reduce((sum, t) => sum + t.count, indicators.length) }
  }
  const nodesOf = (topics: readonly Topic[]) => topics.map(nodeOf).filter(({ count }) => count > 0)
  return nodesOf(manifest.topics)
}

/** Ids of the topics from the outermost down to the one that holds the indicator. */
export function pathTo(nodes: readonly TopicNode[], indicator: string): readonly string[] {
  for (const { topic, indicators, topics } of nodes) {
    if (indicators.some(({ id }) => id === indicator)) return [topic.id]
    const below = pathTo(topics, indicator)
    if (below.length > 0) return [topic.id, ...below]
  }
  return []
}
