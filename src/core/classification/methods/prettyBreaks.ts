// Round limits: multiples of 1, 2, 2.5 or 5 times a power of ten, with the step that comes nearest to the wished number of
// classes (the wider one of two that are as near). Idea: R's pretty(). At most nine classes.
// Worked example: T20 (2.1 to 31.5), 5 classes → steps of 5 make 7 classes, of 10 make 4: 10, 20, 30.
import { extent } from './extent.ts'

const mostClasses = 9
const mantissas = [1, 2, 2.5, 5] as const

/** Multiples of m · 10^e from `least` (inclusive) to `greatest` (exclusive), without the dust of binary fractions. */
function multiplesIn(step: number, least: number, greatest: number): readonly number[] {
  const first = Math.ceil(least / step)
  const limits: number[] = []
  for (let i = first; limits.length < mostClasses && i * step < greatest; i++)
    limits.push(Number((i * step).toPrecision(12)) + 0)
  return limits
}

export function prettyBreaks(values: ArrayLike<number>, count: number): readonly number[] {
  const [least, greatest] = extent(values) ?? [0, 0]
  if (least === greatest) return []
  const power = Math.floor(Math.log10((greatest - least) / count))
  let best: readonly number[] = []
  for (let exponent = power - 1; exponent <= power + 2; exponent++)
    for (const mantissa of mantissas) {
      const limits = multiplesIn(Number(`${mantissa}e${exponent}`), least, greatest)
      const isTooMany = limits.length >= mostClasses
      if (!isTooMany && distance(limits, count) <= distance(best, count)) best = limits
    }
  return best
}

const distance = (limits: readonly number[], count: number) => Math.abs(limits.length + 1 - count)
