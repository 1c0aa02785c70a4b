// ω²: the share of all differences that lies between groups, without what chance alone puts there; and F, between over within.
// ω² = (SSB − (k − 1) MSW) / (SSB + SSW + MSW), F = MSB/MSW with k − 1 and n − k degrees of freedom; every value counts alike.
// 0: as if drawn by lot; below 0 (to be shown as 0): values inside differ more than by lot. Never above η².
// Source: Hays 1963; F after Fisher 1925, as R's aov. Example: A {1, 3}, B {5, 7}: SSB 16, SSW 4, MSW 2 → ω² 14/22, F 8.
import type { GroupedValue } from '../etaSquared.ts'
import { squares } from './squares.ts'

export interface OmegaSquared {
  /** May be negative. */
  readonly omegaSquared: number
  /** Absent where groups are uniform: nothing to divide by. */
  readonly f?: number
}

/** Undefined where there is nothing to compare or all values are equal. */
export function omegaSquared(
  values: readonly Pick<GroupedValue, 'group' | 'value'>[],
): OmegaSquared | undefined {
  const found = squares(values)
  if (!found || values.every(({ value }) => value === values[0]?.value)) return undefined
  const { betweenSum, withinSum, betweenMean, withinMean, groups } = found
  return {
    omegaSquared: (betweenSum - (groups - 1) * withinMean) / (betweenSum + withinSum + withinMean),
    ...(withinMean > 0 && { f: betweenMean / withinMean }),
  }
}
