// Rows of the table by uppermost topic.
import type { LocalText } from '../../../core/release/localText.ts'
import type { Manifest } from '../../../core/release/manifest.ts'
import { indicatorsByTopic } from '../../../core/scene/profile/page/profileIndicators.ts'
import type { FigureItem } from '../../../data/profile/figureItem.ts'

export interface FigureGroup {
  readonly id: string
  readonly name: LocalText
  readonly items: readonly FigureItem[]
}

export function figureGroups(manifest: Manifest, items: readonly FigureItem[]): readonly FigureGroup[] {
  const byIndicator = new Map(items.map((item) => [item.indicator.id, item]))
  return [...indicatorsByTopic(manifest)].flatMap(([{ id, name }, indicators]) => {
    const own = indicators.flatMap((indicator) => byIndicator.get(indicator.id) ?? [])
    return own.length === 0 ? [] : [{ id, name, items: own }]
  })
}
