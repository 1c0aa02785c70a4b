// Difference of two independent rates of events (events per person, per household …) with 95 % limits: MOVER over the Poisson
// limits of each count (exact below 10 events, Byar from 10 on), the denominators taken as fixed.
// Source: Zou & Donner 2008 (MOVER); Breslow & Day 1987 (limits of the counts). Units: events per 1 of the denominator.
// Example: 5 of 1,000 less 9 of 1,000 → −0.0040 (−0.0128 to 0.0043).
import { poissonInterval } from '../poissonInterval.ts'
import { moverDifference, type Estimate } from './moverDifference.ts'

/** Events and the base they happened in; more events than base are possible. */
interface EventRate {
  readonly events: number
  readonly base: number
}

function estimateOf({ events, base }: EventRate): Estimate | undefined {
  if (!(base > 0 && events >= 0 && Number.isFinite(events / base))) return undefined
  const [lower, upper] = poissonInterval(events)
  return { value: events / base, lower: lower / base, upper: upper / base }
}

/** First rate less the second. Undefined without a base and for fewer than no events (balances are no counts of events). */
export function rateDifference(first: EventRate, second: EventRate): Estimate | undefined {
  const [a, b] = [estimateOf(first), estimateOf(second)]
  return a && b && moverDifference(a, b)
}
