// Withheld counts that hang together by sums: each such component is audited by itself, which keeps the systems small.
import { determined } from './determined.ts'
import type { Equation, PeriodCounts } from './periodCounts.ts'

export interface Component {
  readonly counts: ReadonlySet<number>
  readonly equations: readonly Equation[]
}

export const isKnown = (counts: PeriodCounts, withheld: ReadonlySet<number>, count: number): boolean =>
  !withheld.has(count) && !Number.isNaN(counts.number(count))

/** Everything reached from a withheld count over sums in which it is not known. */
export function componentOf(start: number, counts: PeriodCounts, withheld: ReadonlySet<number>): Component {
  const reached = new Set([start])
  const equations = new Map<string, Equation>()
  const waiting = [start]
  for (let count = waiting.pop(); count !== undefined; count = waiting.pop())
    for (const equation of counts.equationsAt(count)) {
      equations.set(`${equation.kind} ${equation.counts.join(' ')}`, equation)
      for (const other of equation.counts)
        if (!reached.has(other) && counts.tellings.has(other) && !isKnown(counts, withheld, other)) {
          reached.add(other)
          waiting.push(other)
        }
    }
  return { counts: reached, equations: [...equations.values()] }
}

/** Withheld counts that an attacker could work out from published ones. */
export function recoverable(
  { counts: members, equations }: Component,
  counts: PeriodCounts,
  withheld: ReadonlySet<number>,
): readonly number[] {
  const rows = equations.map((equation) => {
    const row = new Map<number, number>()
    for (const [i, count] of equation.counts.entries())
      if (!isKnown(counts, withheld, count))
        row.set(count, (row.get(count) ?? 0) + (equation.coefficients[i] ?? 0))
    return row
  })
  const fixed = determined(rows)
  return [...members].filter((count) => withheld.has(count) && fixed.has(count))
}
