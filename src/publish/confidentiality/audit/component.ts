// What is withheld hangs together by sums; each such component is audited by itself, which keeps the systems small.
import type { Equation, PeriodSystem } from './periodSystem.ts'

export interface Component {
  /** Counts that are withheld or that nobody tells. */
  readonly unknowns: ReadonlySet<number>
  readonly equations: readonly Equation[]
}

export const isKnown = (system: PeriodSystem, withheld: ReadonlySet<number>, count: number): boolean =>
  !withheld.has(count) && system.isTold(count)

/** Everything reached from a withheld count over sums in which it is not known. */
export function componentOf(start: number, system: PeriodSystem, withheld: ReadonlySet<number>): Component {
  const unknowns = new Set([start])
  const equations = new Map<string, Equation>()
  const waiting = [start]
  for (let count = waiting.pop(); count !== undefined; count = waiting.pop())
    for (const equation of system.equationsAt(count)) {
      if (equations.has(equation.key)) continue
      equations.set(equation.key, equation)
      for (const other of equation.counts)
        if (!unknowns.has(other) && !isKnown(system, withheld, other)) {
          unknowns.add(other)
          waiting.push(other)
        }
    }
  return { unknowns, equations: [...equations.values()] }
}
