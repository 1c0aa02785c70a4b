// Which indicators charts over several of them show: those the reader chose, else a usual set.
import { isListed } from '../../release/isListed.ts'
import { datasetEntryAt, indicatorById } from '../../release/lookups.ts'
import type { Indicator, Manifest, Topic } from '../../release/manifest.ts'
import type { ViewState } from '../../view/viewState.ts'
import { isTotal } from '../setting.ts'

/** So many indicators each chart can show without becoming unreadable. */
export const mostIndicators = { spine: 30, radar: 8, heatmap: 8, parallel: 6 } as const
/** A usual set is filled up to this many. */
const usualCount = 6

export interface IndicatorSet {
  /** In the order in which they are shown. */
  readonly indicators: readonly Indicator[]
  /** Chosen by the reader; else a proposal. */
  readonly isChosen: boolean
  /** Chosen ones that are published at this level but beyond the most. */
  readonly beyond: number
}

/** Indicators with numbers at a level, in the order of the topics. */
export function choosableIndicators(manifest: Manifest, level: string): readonly Indicator[] {
  const inOrder: Indicator[] = []
  const walk = ({ id, topics }: Topic) => {
    inOrder.push(...manifest.indicators.filter(({ topic }) => topic === id))
    topics.forEach(walk)
  }
  manifest.topics.forEach(walk)
  return inOrder.filter(
    (indicator) =>
      isListed(indicator) && indicator.kind !== 'category' && datasetEntryAt(indicator, level) !== undefined,
  )
}

const unique = (indicators: readonly Indicator[]) => [...new Set(indicators)]

/** This indicator and those that its description names as related. */
export function relatedIndicators(manifest: Manifest, level: string, id: string): readonly Indicator[] {
  const current = indicatorById(manifest, id)
  const wanted = [id, ...(current?.related ?? [])]
  const choosable = choosableIndicators(manifest, level)
  return wanted.flatMap((one) => choosable.find((indicator) => indicator.id === one) ?? [])
}

/** Headline indicators; totals say how large an area is, not how it stands. */
export const headlineIndicators = (manifest: Manifest, level: string): readonly Indicator[] =>
  choosableIndicators(manifest, level).filter((indicator) => indicator.headline && !isTotal(indicator))

export function topicIndicators(manifest: Manifest, level: string, id: string): readonly Indicator[] {
  const topic = indicatorById(manifest, id)?.topic
  return choosableIndicators(manifest, level).filter((indicator) => indicator.topic === topic)
}

/** What a proposal starts from: the indicator on the map, or the headline ones alone, so that it stays as the map changes. */
export type ProposalFrom = 'map' | 'headlines'

/** The current indicator, the headline ones, and where these are few, related ones, those of the topic, any; totals last. */
function usualIndicators(manifest: Manifest, level: string, current: string, most: number) {
  const choosable = choosableIndicators(manifest, level)
  const first = choosable.filter(({ id }) => id === current)
  const wanted = unique([...first, ...headlineIndicators(manifest, level)])
  const further = [
    ...relatedIndicators(manifest, level, current),
    ...topicIndicators(manifest, level, current),
    ...choosable,
  ]
  const more = further.toSorted((a, b) => Number(isTotal(a)) - Number(isTotal(b)))
  const filled = wanted.length < usualCount ? unique([...wanted, ...more]).slice(0, usualCount) : wanted
  return filled.slice(0, most)
}

export function indicatorSet(
  manifest: Manifest,
  { indicators, level, indicator }: Pick<ViewState, 'indicators' | 'level' | 'indicator'>,
  most: number,
  from: ProposalFrom = 'map',
): IndicatorSet {
  const choosable = new Map(choosableIndicators(manifest, level).map((one) => [one.id, one]))
  const chosen = unique(indicators.flatMap((id) => choosable.get(id) ?? []))
  if (chosen.length === 0) {
    const headlines = from === 'headlines' ? headlineIndicators(manifest, level) : []
    const proposed =
      headlines.length > 1 ? headlines.slice(0, most) : usualIndicators(manifest, level, indicator, most)
    return { indicators: proposed, isChosen: false, beyond: 0 }
  }
  return { indicators: chosen.slice(0, most), isChosen: true, beyond: Math.max(0, chosen.length - most) }
}
