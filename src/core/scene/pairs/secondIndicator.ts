// Which indicators can stand beside the chosen one, and which of them is proposed where the reader has named none.
import { isListed } from '../../release/isListed.ts'
import { datasetEntryAt } from '../../release/lookups.ts'
import type { Indicator, Manifest } from '../../release/manifest.ts'
import { declaredKinship } from './kinship.ts'

/** Those with numbers at the level, in the order of the atlas, without the chosen one. */
export const secondsOffered = (
  { indicators }: Pick<Manifest, 'indicators'>,
  level: string,
  first: Indicator,
): readonly Indicator[] =>
  indicators.filter(
    (one) =>
      isListed(one) &&
      one.id !== first.id &&
      one.kind !== 'category' &&
      (datasetEntryAt(one, level)?.periods.length ?? 0) > 0,
  )

export interface SecondChoice {
  readonly indicator: Indicator
  /** The reader named none, or one that is not published at this level. */
  readonly isProposed: boolean
}

/**
 * The reader's, else a proposal: the first related indicator, of another topic if there is one, because neighbours in a
 * topic often count nearly the same; else a headline one. Those tied to the first by computation, and totals, which say
 * how large areas are, come last. Undefined where nothing else is published at the level.
 */
export function secondChoice(
  manifest: Pick<Manifest, 'indicators'>,
  level: string,
  first: Indicator,
  wished: string | undefined,
): SecondChoice | undefined {
  const offered = secondsOffered(manifest, level, first)
  const chosen = offered.find(({ id }) => id === wished)
  if (chosen) return { indicator: chosen, isProposed: false }
  const related = first.related.flatMap((id) => offered.find((one) => one.id === id) ?? [])
  const inOrder = [
    ...related.filter(({ topic }) => topic !== first.topic),
    ...related,
    ...offered.filter(({ headline }) => headline),
    ...offered,
  ]
  const indicator = inOrder.find((one) => one.kind !== 'count' && !declaredKinship(first, one)) ?? inOrder[0]
  return indicator && { indicator, isProposed: true }
}
