// Intraclass correlation ICC(1): how alike two values of the same group are, (MSB − MSW) / (MSB + (n₀ − 1) MSW).
// 1: groups are uniform; 0: as if drawn by lot; below 0 (to be shown as 0): values inside differ more than by lot.
// Source: Fisher 1925, Shrout & Fleiss 1979, n₀ after Snedecor & Cochran. Example: A {1, 3}, B {5, 7} → 14/18 = 0.7778.
import type { GroupedValue } from '../etaSquared.ts'
import { squares } from './squares.ts'

/** May be negative. Undefined where there is nothing to compare or all values are equal. */
export function intraclass(values: readonly Pick<GroupedValue, 'group' | 'value'>[]): number | undefined {
  const found = squares(values)
  if (!found || values.every(({ value }) => value === values[0]?.value)) return undefined
  const { betweenMean, withinMean, typicalSize } = found
  return (betweenMean - withinMean) / (betweenMean + (typicalSize - 1) * withinMean)
}
