// How closely published sums confine what is withheld: the least and greatest number each unknown can be. Narrowing from sum
// to sum until nothing changes; exact where sums form a tree (areas in areas), never too narrow elsewhere.
// Worked example: parts 2 and 7 withheld under 41 with 12 and 20 known: each lies between 1 and 8.
import { isKnown, type Component } from './component.ts'
import type { PeriodSystem } from './periodSystem.ts'

export interface Range {
  readonly low: number
  readonly high: number
}

/** By unknown; undefined where official totals contradict the sums of their areas, so that nothing can be told from them. */
export type Ranges = ReadonlyMap<number, Range>

/** Sums of counts are exact; those of annual averages are not. */
const tolerance = 1e-6
/** Trees need as many rounds as they are deep; loops settle soon. */
const maximumRounds = 40

/**
 * What is known without any sum: a withheld count is at least 1, because a 0 is published; it is below the denominator
 * of its share, because "all" is published. Only for counts of which the publisher knows that this is so.
 */
export function firstRange(count: number, system: PeriodSystem, withheld: ReadonlySet<number>): Range {
  const { isSigned, cap } = system.series(count)
  if (isSigned) return { low: -Infinity, high: Infinity }
  const own = withheld.has(count) ? system.number(count) : NaN
  const low = own > 0 ? Math.min(1, own) : 0
  if (cap === undefined) return { low, high: Infinity }
  const capCount = cap * system.ledger.areas + (count % system.ledger.areas)
  const most = isKnown(system, withheld, capCount) ? system.number(capCount) : NaN
  if (Number.isNaN(most)) return { low, high: Infinity }
  return { low, high: own < most ? most - Math.min(1, most - own) : most }
}

interface Sum {
  readonly counts: readonly number[]
  readonly coefficients: readonly number[]
  /** What the known counts add up to. */
  readonly known: number
}

interface Side {
  finite: number
  infinite: number
}

/** Sum of the least (or greatest) terms, infinities counted apart so that one can be taken out again. */
function sideOf(sum: Sum, ranges: ReadonlyMap<number, Range>, end: 'low' | 'high'): Side {
  const side = { finite: sum.known, infinite: 0 }
  for (const [i, count] of sum.counts.entries()) {
    const term = termEnd(sum.coefficients[i] ?? 0, ranges.get(count), end)
    if (Number.isFinite(term)) side.finite += term
    else side.infinite++
  }
  return side
}

function termEnd(coefficient: number, range: Range | undefined, end: 'low' | 'high'): number {
  if (!range) return 0
  return coefficient * (coefficient > 0 === (end === 'low') ? range.low : range.high)
}

const without = ({ finite, infinite }: Side, term: number, none: number): number => {
  const rest = Number.isFinite(term) ? infinite : infinite - 1
  return rest > 0 ? none : finite - (Number.isFinite(term) ? term : 0)
}

/** Range that one sum leaves to one of its unknowns: minus the others, over its coefficient. */
export function rangeFrom(sum: Sum, i: number, ranges: ReadonlyMap<number, Range>): Range {
  const own = ranges.get(sum.counts[i] ?? -1)
  const coefficient = sum.coefficients[i] ?? 1
  const low = without(sideOf(sum, ranges, 'low'), termEnd(coefficient, own, 'low'), -Infinity)
  const high = without(sideOf(sum, ranges, 'high'), termEnd(coefficient, own, 'high'), Infinity)
  const ends = [-high / coefficient, -low / coefficient].toSorted((a, b) => a - b)
  return { low: ends[0] ?? -Infinity, high: ends[1] ?? Infinity }
}

export function sumsOf(
  { equations }: Component,
  system: PeriodSystem,
  withheld: ReadonlySet<number>,
): readonly Sum[] {
  return equations.flatMap(({ counts, coefficients }) => {
    const unknown = [...counts.keys()].filter((i) => !isKnown(system, withheld, counts[i] ?? -1))
    const known = counts.reduce(
      (sum, count, i) =>
        isKnown(system, withheld, count) ? sum + (coefficients[i] ?? 0) * system.number(count) : sum,
      0,
    )
    // A count that is told only roughly (an official share without its counts) leaves the sum open.
    if (Number.isNaN(known)) return []
    return [
      {
        counts: unknown.map((i) => counts[i] ?? -1),
        coefficients: unknown.map((i) => coefficients[i] ?? 0),
        known,
      },
    ]
  })
}

export function rangesOf(
  component: Component,
  system: PeriodSystem,
  withheld: ReadonlySet<number>,
): Ranges | undefined {
  const ranges = new Map([...component.unknowns].map((count) => [count, firstRange(count, system, withheld)]))
  const sums = sumsOf(component, system, withheld)
  for (let round = 0, hasChanged = true; hasChanged && round < maximumRounds; round++) {
    hasChanged = false
    for (const sum of sums)
      for (const [i, count] of sum.counts.entries()) {
        const own = ranges.get(count)
        if (!own) continue
        const left = rangeFrom(sum, i, ranges)
        const low = Math.max(own.low, left.low)
        const high = Math.min(own.high, left.high)
        if (low > high + tolerance) return undefined
        if (low > own.low + tolerance || high < own.high - tolerance) {
          ranges.set(count, { low, high })
          hasChanged = true
        }
      }
  }
  return ranges
}
