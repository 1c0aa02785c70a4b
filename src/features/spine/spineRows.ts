// The rows of a spine chart, by topic in the order of the set.
import type { ProfileItem } from '../../data/useProfile.ts'
import { textIn, type Language } from '../../core/release/localText.ts'
import type { Topic } from '../../core/release/manifest.ts'

export interface SpineGroup {
  readonly topic: string
  readonly items: readonly ProfileItem[]
}

function pathOf(topics: readonly Topic[], id: string): readonly Topic[] {
  for (const topic of topics) {
    if (topic.id === id) return [topic]
    const below = pathOf(topic.topics, id)
    if (below.length > 0) return [topic, ...below]
  }
  return []
}

/** Groups by the uppermost topic, in the order in which the first of each comes. */
export function spineGroups(
  items: readonly ProfileItem[],
  topics: readonly Topic[],
  language: Language,
): readonly SpineGroup[] {
  const groups = new Map<string, ProfileItem[]>()
  for (const item of items) {
    const name = textIn(pathOf(topics, item.indicator.topic)[0]?.name, language)
    const own = groups.get(name)
    if (own) own.push(item)
    else groups.set(name, [item])
  }
  return [...groups].map(([topic, own]) => ({ topic, items: own }))
}
