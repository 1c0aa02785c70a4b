// Which further count is withheld: smallest further area first, a 0 only then, the parent last; what is a denominator
// elsewhere only if nothing else helps, because whole cells fall with it.
import { isKnown } from './audit/component.ts'
import type { Equation, PeriodSystem } from './audit/periodSystem.ts'
import { marks } from './counts/ledger.ts'

/** A count that stands in sums with the one to be protected. */
interface Candidate {
  readonly count: number
  readonly isParent: boolean
}

/** Known counts of sums that may be withheld. `factors`: with which the sums are added up, where that is known. */
export function candidatesIn(
  equations: readonly Equation[],
  factors: readonly number[] | undefined,
  system: PeriodSystem,
  withheld: ReadonlySet<number>,
  modulo: (x: number) => number,
): Candidate[] {
  const net = new Map<number, { weight: number; isParent: boolean }>()
  for (const [e, { kind, counts, coefficients }] of equations.entries())
    for (const [i, count] of counts.entries()) {
      if (!isKnown(system, withheld, count)) continue
      const known = net.get(count) ?? { weight: 0, isParent: false }
      known.weight = modulo(known.weight + (factors?.[e] ?? 1) * (coefficients[i] ?? 0))
      known.isParent ||= kind === 'family' && i === 0
      net.set(count, known)
    }
  return [...net]
    .filter(([count, { weight }]) => (factors === undefined || weight !== 0) && mayFall(count, system))
    .map(([count, { isParent }]) => ({ count, isParent }))
}

/** Known to everybody whatever is withheld: a word says so, or nothing further of its series may be withheld. */
const staysKnown = (count: number, system: PeriodSystem): boolean =>
  system.isTold(count) && ((system.mark(count) & marks.plain) !== 0 || !system.series(count).mayComplement)

/** Whether withholding the count can hide anything: not where a single sum of what stays known gives it away. */
function mayFall(count: number, system: PeriodSystem): boolean {
  if (staysKnown(count, system)) return false
  return !system
    .equationsAt(count)
    .some(({ counts }) => counts.every((other) => other === count || staysKnown(other, system)))
}

function cost({ count, isParent }: Candidate, system: PeriodSystem): readonly number[] {
  const number = system.number(count)
  const isNothing = number === 0
  return [
    system.series(count).isDenominator ? 1 : 0,
    isParent ? 2 : isNothing ? 1 : 0,
    Number.isNaN(number) ? Infinity : Math.abs(number),
    count,
  ]
}

function compareCosts(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((part, i) => part !== b[i])
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0)
}

export function cheapest(candidates: readonly Candidate[], system: PeriodSystem): number | undefined {
  let best: { readonly count: number; readonly cost: readonly number[] } | undefined
  for (const candidate of candidates) {
    const own = cost(candidate, system)
    if (!best || compareCosts(own, best.cost) < 0) best = { count: candidate.count, cost: own }
  }
  return best?.count
}
