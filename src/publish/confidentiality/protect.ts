// Primary and complementary suppression of one period: what must not be told is withheld, then as much more as is needed so
// that no withheld count follows from published sums, neither exactly nor nearly.
// Worked example (minimum 3): areas 12, 7, 2, 20 of 41 → 2 and 7 are withheld, each could be 1 to 8. Areas 2, 1, 20, 30 of
// 53 → 2 and 1 would be known to be 1 or 2, so 20 is withheld with them.
import { componentOf, isKnown, type Component } from './audit/component.ts'
import { determined, type Row } from './audit/determined.ts'
import { modulo } from './audit/modular.ts'
import type { Equation, PeriodSystem } from './audit/periodSystem.ts'
import { firstRange, rangeFrom, rangesOf, sumsOf, type Range, type Ranges } from './audit/ranges.ts'
import { candidatesIn, cheapest } from './choose.ts'
import { marks, mustBeWithheld } from './counts/ledger.ts'

export interface Protection {
  readonly withheld: ReadonlySet<number>
  /** Withheld counts that stay recoverable, because nothing more may be withheld. */
  readonly open: readonly number[]
}

interface State {
  readonly system: PeriodSystem
  readonly withheld: Set<number>
  readonly open: Set<number>
  /** Withheld and not yet audited. */
  readonly waiting: number[]
}

/** Withholds a count, and over a denominator the numerators too: a value with one of them would give away the other. */
function withhold(count: number, { system, withheld, waiting }: State): void {
  if (withheld.has(count)) return
  withheld.add(count)
  waiting.push(count)
  const { ledger } = system
  const area = count % ledger.areas
  for (const series of ledger.numeratorsOver.get(system.series(count).index) ?? []) {
    const numerator = series * ledger.areas + area
    const isThere = system.isTold(numerator) || mustBeWithheld(system.mark(numerator))
    if (isThere && !withheld.has(numerator)) {
      withheld.add(numerator)
      waiting.push(numerator)
    }
  }
}

const rowsOf = ({ equations }: Component, { system, withheld }: State): Row[] =>
  equations.map(({ counts, coefficients }) => {
    const row = new Map<number, number>()
    for (const [i, count] of counts.entries())
      if (!isKnown(system, withheld, count)) row.set(count, (row.get(count) ?? 0) + (coefficients[i] ?? 0))
    return row
  })

/** What withholds one of the counts that sums fix exactly, or the count that cannot be protected. */
function againstExact(component: Component, state: State): number | undefined {
  const { system, withheld, open } = state
  for (const [count, factors] of determined(rowsOf(component, state), (c) => withheld.has(c))) {
    if (!withheld.has(count) || open.has(count)) continue
    const equations = [...factors.keys()].flatMap((e) => component.equations[e] ?? [])
    const candidates = candidatesIn(equations, [...factors.values()], system, withheld, modulo)
    const more = system.series(count).mayComplement ? cheapest(candidates, system) : undefined
    if (more !== undefined) return more
    open.add(count)
  }
  return undefined
}

/** How a withheld count is confined: not at all too closely, so that further areas should fall, or so that a parent should. */
function confinement(count: number, range: Range, state: State): 'wide' | 'narrow' | 'telling' {
  const { system, withheld } = state
  const { low, high } = range
  const { minimum } = system.series(count)
  const first = firstRange(count, system, withheld)
  const mark = system.mark(count)
  if (high - low < Math.min(1e-6, first.high - first.low)) return 'telling'
  // Nobody may conclude that a small count is below the minimum, or that all but so few are counted.
  if ((mark & marks.low) !== 0 && high < Math.min(minimum, first.high)) return 'telling'
  if ((mark & marks.rest) !== 0 && low > Math.max(first.high + 1 - minimum, first.low)) return 'telling'
  const room = Math.min(2 * minimum, first.high - first.low)
  return mustBeWithheld(mark) && high - low < room ? 'narrow' : 'wide'
}

/** Sums that confine a count as closely as it is. */
function tightSums(
  count: number,
  range: Range,
  component: Component,
  ranges: Ranges,
  state: State,
): Equation[] {
  const { system, withheld } = state
  return component.equations.filter((equation) => {
    const [sum] = sumsOf({ ...component, equations: [equation] }, system, withheld)
    const i = sum?.counts.indexOf(count) ?? -1
    if (!sum || i < 0) return false
    const { low, high } = rangeFrom(sum, i, ranges)
    return low >= range.low - 1e-6 || high <= range.high + 1e-6
  })
}

function againstNarrow(component: Component, state: State): number | undefined {
  const { system, withheld } = state
  const ranges = rangesOf(component, system, withheld)
  for (const [count, range] of ranges ?? []) {
    if (!ranges || !withheld.has(count) || !system.series(count).mayComplement) continue
    const how = confinement(count, range, state)
    if (how === 'wide') continue
    const sums = tightSums(count, range, component, ranges, state)
    const all = candidatesIn(sums, undefined, system, withheld, modulo)
    const further = all.filter(
      ({ count: own, isParent }) => !isParent && system.number(own) > 0 && !system.series(own).isDenominator,
    )
    const more = cheapest(how === 'narrow' ? further : all, system)
    if (more !== undefined) return more
  }
  return undefined
}

/** Finest areas first, then series by series: an order that does not depend on the order of rows. */
const inOrder = (counts: Iterable<number>, system: PeriodSystem): number[] =>
  [...counts].toSorted((a, b) => system.level(b) - system.level(a) || a - b)

export function protect(system: PeriodSystem): Protection {
  const state: State = { system, withheld: new Set(), open: new Set(), waiting: [] }
  const primary = [...system.counts()].filter((count) => mustBeWithheld(system.mark(count)))
  for (const count of inOrder(primary, system).toReversed()) withhold(count, state)
  const audited = new Set<number>()
  for (let start = state.waiting.pop(); start !== undefined; start = state.waiting.pop()) {
    if (audited.has(start)) continue
    const component = componentOf(start, system, state.withheld)
    const more = againstExact(component, state) ?? againstNarrow(component, state)
    if (more === undefined) for (const count of component.unknowns) audited.add(count)
    else {
      state.waiting.push(start)
      withhold(more, state)
      for (const count of component.unknowns) audited.delete(count)
    }
  }
  return { withheld: state.withheld, open: inOrder(state.open, system) }
}
