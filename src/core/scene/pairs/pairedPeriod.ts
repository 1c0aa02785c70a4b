// Which period of another indicator stands beside the chosen one.
import { comparePeriods } from '../../release/period.ts'

export interface PairedPeriod {
  readonly period: string
  /** `before`: the nearest one before, because the very same is not published; `after`: there is none before. */
  readonly is: 'same' | 'before' | 'after'
}

/** `periods` in time order, as in the manifest; undefined where there are none. */
export function pairedPeriod(periods: readonly string[], wished: string): PairedPeriod | undefined {
  if (periods.includes(wished)) return { period: wished, is: 'same' }
  const before = periods.findLast((period) => comparePeriods(period, wished) < 0)
  if (before !== undefined) return { period: before, is: 'before' }
  const after = periods[0]
  return after === undefined ? undefined : { period: after, is: 'after' }
}
