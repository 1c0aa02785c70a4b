// How far a count may vary by chance: exact Poisson limits below 10 events, Byar's approximation from 10 on.
// Exact: the means at which O or more (or O or fewer) events have probability 2.5 %, equal to χ²(0.025; 2O)/2 and
// χ²(0.975; 2O + 2)/2. Byar: O(1 − 1/(9O) − z/(3√O))³ and (O+1)(1 − 1/(9(O+1)) + z/(3√(O+1)))³.
// Source: Breslow & Day 1987; the switch at 10 as in PHEindicatormethods. Worked example: O = 5 → 1.6235 to 11.6683.
import { z95 } from './wilsonInterval.ts'

/** P(X ≤ k) for a Poisson variable; k < 0 gives 0. */
function cumulative(k: number, mean: number): number {
  let term = Math.exp(-mean)
  let sum = k < 0 ? 0 : term
  for (let i = 1; i <= k; i++) {
    term *= mean / i
    sum += term
  }
  return sum
}

/** Where a falling function of the mean passes `target`, to the last digit that halving reaches. */
function solve(falling: (mean: number) => number, target: number, high: number): number {
  let [low, top] = [0, high]
  for (let i = 0; i < 80; i++) {
    const middle = (low + top) / 2
    if (falling(middle) > target) low = middle
    else top = middle
  }
  return (low + top) / 2
}

/** By the Poisson distribution itself, for whole counts from 0 to some hundreds. */
export function exactInterval(count: number): readonly [number, number] {
  const high = 2 * count + 40
  const lower = count === 0 ? 0 : solve((mean) => cumulative(count - 1, mean), 0.975, high)
  return [lower, solve((mean) => cumulative(count, mean), 0.025, high)]
}

/** By Byar's formula; without events the lower limit is 0. */
export function byarInterval(count: number): readonly [number, number] {
  const side = (o: number, sign: number) => o * (1 - 1 / (9 * o) + (sign * z95) / (3 * Math.sqrt(o))) ** 3
  return [count === 0 ? 0 : side(count, -1), side(count + 1, 1)]
}

/** 95 % limits of the expected count behind an observed one. Needs a count of 0 or more; throws otherwise. */
export function poissonInterval(count: number): readonly [number, number] {
  if (!(count >= 0)) throw new RangeError(`Poisson interval of ${count}`)
  return count < 10 ? exactInterval(Math.floor(count)) : byarInterval(count)
}
