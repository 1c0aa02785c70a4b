// What can be found: the indicators of a release and the areas of all its levels.
import { isListed } from '../../core/release/isListed.ts'
import { languages, textIn, type Language, type LocalText } from '../../core/release/localText.ts'
import type { Indicator, Level, Manifest, Topic } from '../../core/release/manifest.ts'
import type { AreaName } from '../../core/scene/scene.ts'
import { foldText, type FoldedText } from '../../i18n/spelling/foldText.ts'

interface Findable {
  readonly id: string
  readonly name: string
  /** Everything it is found by. */
  readonly text: FoldedText
}
export interface IndicatorEntry extends Findable {
  readonly kind: 'indicator'
  readonly topic: string
  readonly levels: readonly string[]
}
export interface AreaEntry extends Findable {
  readonly kind: 'area'
  readonly level: Level
  readonly parent?: string
}
export type SearchEntry = IndicatorEntry | AreaEntry

const allLanguages = (text: LocalText | undefined) => languages.map((language) => text?.[language] ?? '')

/** Names of all topics with those above them, by id. */
function topicTexts(topics: readonly Topic[], above: readonly string[] = []): Map<string, readonly string[]> {
  const texts = new Map<string, readonly string[]>()
  for (const topic of topics) {
    const own = [...above, ...allLanguages(topic.name)]
    texts.set(topic.id, own)
    for (const [id, below] of topicTexts(topic.topics, own)) texts.set(id, below)
  }
  return texts
}

function topicName(topics: readonly Topic[], id: string, language: Language): string {
  for (const topic of topics) {
    const name = topic.id === id ? textIn(topic.name, language) : topicName(topic.topics, id, language)
    if (name !== '') return name
  }
  return ''
}

function indicatorText(
  { id, name, shortName, plain, tags }: Indicator,
  topic: readonly string[],
): FoldedText {
  const texts = [...allLanguages(name), ...allLanguages(shortName), ...allLanguages(plain)]
  return foldText([id, ...texts, ...tags, ...topic].join('\n'))
}

/** Found by name and plain sentence in both languages, by id, tags and topics. */
export function indicatorEntries(manifest: Manifest, language: Language): readonly IndicatorEntry[] {
  const topics = topicTexts(manifest.topics)
  return manifest.indicators.filter(isListed).map((indicator) => ({
    kind: 'indicator',
    id: indicator.id,
    name: textIn(indicator.name, language),
    text: indicatorText(indicator, topics.get(indicator.topic) ?? []),
    topic: topicName(manifest.topics, indicator.topic, language),
    levels: indicator.datasets.map(({ level }) => level),
  }))
}

/** Found by name, key, and the name of the area it lies in. */
export function areaEntries(
  level: Level,
  areas: readonly AreaName[],
  parents: readonly AreaName[],
): readonly AreaEntry[] {
  const nameById = new Map(parents.map(({ id, name }) => [id, name]))
  return areas.map(({ id, name, parent }) => {
    const parentName = parent === undefined ? undefined : nameById.get(parent)
    return {
      kind: 'area',
      id,
      name,
      text: foldText([name, id, parentName ?? ''].join('\n')),
      level,
      ...(parentName !== undefined && { parent: parentName }),
    }
  })
}
