// Primary and complementary suppression of one period: small counts are withheld, then as many more as are needed so that no
// withheld count follows from published sums, areas of a parent or parts of a total.
import { componentOf, isKnown, recoverable } from './components.ts'
import { isNarrow } from './narrow.ts'
import type { Equation, PeriodCounts } from './periodCounts.ts'
import { primaryCounts } from './primary.ts'

export interface Protection {
  readonly withheld: ReadonlySet<number>
  /** Withheld counts that stay recoverable, because nothing more may or can be withheld. */
  readonly open: readonly number[]
}

const isNumerator = (count: number, counts: PeriodCounts) =>
  (counts.tellings.get(count) ?? []).some(({ role }) => role === 'numerator')

/** How gladly a count is withheld: further areas before the parent, numerators before denominators, small before large. */
function cost(count: number, equation: Equation, counts: PeriodCounts): readonly number[] {
  const number = counts.number(count)
  const isParent = equation.kind === 'family' && equation.counts[0] === count
  return [isNumerator(count, counts) ? 0 : 1, isParent ? 1 : 0, number > 0 ? 0 : 1, number, count]
}

function compareCosts(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((part, i) => part !== b[i])
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0)
}

function cheapest(equations: readonly Equation[], counts: PeriodCounts, withheld: ReadonlySet<number>) {
  let best: { readonly count: number; readonly cost: readonly number[] } | undefined
  for (const equation of equations)
    for (const count of equation.counts) {
      if (!isKnown(counts, withheld, count)) continue
      const own = cost(count, equation, counts)
      if (!best || compareCosts(own, best.cost) < 0) best = { count, cost: own }
    }
  return best?.count
}

const mayComplement = (count: number, counts: PeriodCounts): boolean =>
  (counts.tellings.get(count) ?? []).every(
    ({ publication, role }) => role === 'denominator' || publication.indicator.confidentiality.complementary,
  )

/** One more count to withhold in a component, or none where it is sound. */
function nextCount(start: number, counts: PeriodCounts, withheld: ReadonlySet<number>, open: Set<number>) {
  const component = componentOf(start, counts, withheld)
  for (const count of recoverable(component, counts, withheld)) {
    if (open.has(count)) continue
    const own = component.equations.filter(({ counts: members }) => members.includes(count))
    const families = own.filter(({ kind }) => kind === 'family')
    const chosen = mayComplement(count, counts)
      ? (cheapest(families, counts, withheld) ?? cheapest(own, counts, withheld))
      : undefined
    const wider =
      chosen ?? (mayComplement(count, counts) ? cheapest(component.equations, counts, withheld) : undefined)
    if (wider !== undefined) return wider
    open.add(count)
  }
  for (const equation of component.equations)
    if (
      isNarrow(equation, counts, withheld) &&
      equation.counts.some((count) => mayComplement(count, counts))
    ) {
      const more = cheapest([equation], counts, withheld)
      if (more !== undefined && isNumerator(more, counts) && more !== equation.counts[0]) return more
    }
  return undefined
}

export function protect(counts: PeriodCounts): Protection {
  const withheld = primaryCounts(counts)
  const open = new Set<number>()
  const waiting = [...withheld].toSorted((a, b) => b - a)
  for (let start = waiting.pop(); start !== undefined; start = waiting.pop())
    for (
      let more = nextCount(start, counts, withheld, open);
      more !== undefined;
      more = nextCount(start, counts, withheld, open)
    ) {
      withheld.add(more)
      waiting.push(more)
    }
  return { withheld, open: [...open] }
}
