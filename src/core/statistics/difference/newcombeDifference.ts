// Difference of two independent shares with 95 % limits: hybrid score interval, built from the Wilson limits of each share,
// without continuity correction.
// Source: Newcombe 1998, "Interval estimation for the difference between independent proportions", method 10.
// Example: 56 of 70 less 48 of 80 → 0.2000 (0.0524 to 0.3339). Fractions, from −1 to 1.
import { wilsonInterval } from '../wilsonInterval.ts'
import { moverDifference, type Estimate } from './moverDifference.ts'

/** `count` of `of`: 56 of 70. */
interface Proportion {
  readonly count: number
  readonly of: number
}

function estimateOf({ count, of }: Proportion): Estimate | undefined {
  if (!(of > 0 && count >= 0 && count <= of)) return undefined
  const [lower, upper] = wilsonInterval(count, of)
  return { value: count / of, lower, upper }
}

/** First share less the second. Undefined where one is none: nobody to count, fewer than none, more than all. */
export function newcombeDifference(first: Proportion, second: Proportion): Estimate | undefined {
  const [a, b] = [estimateOf(first), estimateOf(second)]
  return a && b && moverDifference(a, b)
}
