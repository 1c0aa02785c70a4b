// The difference of two published values and how far chance may carry it. Between shares by Newcombe, between rates of events
// by MOVER; for anything else there is no telling, and the difference stands alone.
import type { Cell } from '../../release/dataset.ts'
import type { Indicator } from '../../release/manifest.ts'
import { newcombeDifference } from '../../statistics/difference/newcombeDifference.ts'
import { rateDifference } from '../../statistics/difference/rateDifference.ts'

/** In the unit of the indicator: percentage points for percentages. */
export type CellDifference =
  | { readonly kind: 'interval'; readonly value: number; readonly lower: number; readonly upper: number }
  | { readonly kind: 'plain'; readonly value: number; readonly reason: 'noCounts' | 'notEvents' }

type NumberCell = Extract<Cell, { kind: 'number' }>
interface Counts {
  readonly count: number
  readonly of: number
}

const countsOf = ({ numerator, denominator }: NumberCell): Counts | undefined =>
  numerator === undefined || denominator === undefined ? undefined : { count: numerator, of: denominator }

const asEvents = ({ count, of }: Counts) => ({ events: count, base: of })

/** `indicator`: what both are values of. Rates without published limits are balances, not counts of events. */
export function cellDifference(indicator: Indicator, a: NumberCell, b: NumberCell): CellDifference {
  const value = a.value - b.value
  const { kind, per } = indicator
  if (kind !== 'share' && kind !== 'rate') return { kind: 'plain', value, reason: 'notEvents' }
  const [one, other] = [countsOf(a), countsOf(b)]
  if (!one || !other || per === undefined) return { kind: 'plain', value, reason: 'noCounts' }
  const areEvents = kind === 'share' || a.lower !== undefined || b.lower !== undefined
  const found = !areEvents
    ? undefined
    : kind === 'share'
      ? newcombeDifference(one, other)
      : rateDifference(asEvents(one), asEvents(other))
  if (!found) return { kind: 'plain', value, reason: 'notEvents' }
  return { kind: 'interval', value, lower: per * found.lower, upper: per * found.upper }
}
