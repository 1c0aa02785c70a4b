// Which indicators a profile tells, in the order of the topics: all that are listed and published at the level.
import { isListed } from '../../../release/isListed.ts'
import { datasetEntryAt } from '../../../release/lookups.ts'
import type { Indicator, Manifest, Topic } from '../../../release/manifest.ts'

/** Indicators of a topic with those below it. */
const within = (manifest: Manifest, { id, topics }: Topic): readonly Indicator[] => [
  ...manifest.indicators.filter((indicator) => indicator.topic === id && isListed(indicator)),
  ...topics.flatMap((topic) => within(manifest, topic)),
]

/** By uppermost topic. */
export const indicatorsByTopic = (manifest: Manifest): ReadonlyMap<Topic, readonly Indicator[]> =>
  new Map(manifest.topics.map((topic) => [topic, within(manifest, topic)]))

export const profileIndicators = (manifest: Manifest, level: string): readonly Indicator[] =>
  [...indicatorsByTopic(manifest).values()].flat().filter((indicator) => datasetEntryAt(indicator, level))

export const indicatorsNotAt = (manifest: Manifest, level: string): readonly Indicator[] =>
  [...indicatorsByTopic(manifest).values()].flat().filter((indicator) => !datasetEntryAt(indicator, level))
