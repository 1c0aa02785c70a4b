// Which indicators stand in the matrix: the reader's, else the usual set.
import { datasetEntryAt } from '../../release/lookups.ts'
import type { Indicator, Manifest } from '../../release/manifest.ts'
import { indicatorSet } from '../profile/indicatorSet.ts'

/** More would leave cells too small for their figures. */
export const mostInMatrix = 12

export interface MatrixIndicators {
  readonly indicators: readonly Indicator[]
  /** Wished for, but with no numbers at this level. */
  readonly left: readonly Indicator[]
}

export function matrixIndicators(
  manifest: Manifest,
  level: string,
  current: Indicator,
  wished: readonly string[],
): MatrixIndicators {
  const isShown = (one: Indicator) => one.kind !== 'category' && datasetEntryAt(one, level) !== undefined
  const known = wished.flatMap((id) => manifest.indicators.find((one) => one.id === id) ?? [])
  if (known.length > 0)
    return {
      indicators: known.filter(isShown).slice(0, mostInMatrix),
      left: known.filter((one) => !isShown(one)),
    }
  const { indicators } = indicatorSet(
    manifest,
    { indicators: [], level, indicator: current.id },
    mostInMatrix,
  )
  return { indicators, left: [] }
}
