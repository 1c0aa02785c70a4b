// value = per × numerator / denominator, or a number as delivered: one cell at a time, and what is wrong with it.
import type { Indicator } from '../../../core/release/manifest.ts'
import type { AbsentStatus, FlagStatus } from '../../../core/release/status.ts'

export interface Part {
  readonly number: number
  readonly absent?: AbsentStatus | undefined
  readonly flag?: FlagStatus | undefined
}

export type FractionFault =
  | 'numerator-without-denominator'
  | 'numerator-above-denominator'
  | 'numerator-negative'
  | 'denominator-negative'

export type Computed =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'absent'; readonly status: AbsentStatus }
  | { readonly kind: 'fault'; readonly code: FractionFault }

/** Both parts are numbers. A denominator of 0 without a numerator says nothing: `notApplicable`. */
export function divide(
  kind: Indicator['kind'],
  per: number,
  numerator: number,
  denominator: number,
): Computed {
  if (denominator < 0) return { kind: 'fault', code: 'denominator-negative' }
  if (denominator === 0)
    return numerator === 0
      ? { kind: 'absent', status: 'notApplicable' }
      : { kind: 'fault', code: 'numerator-without-denominator' }
  if (kind === 'share' && numerator > denominator)
    return { kind: 'fault', code: 'numerator-above-denominator' }
  if (kind === 'share' && numerator < 0) return { kind: 'fault', code: 'numerator-negative' }
  return { kind: 'number', value: (per * numerator) / denominator }
}
