// A count below 0 is a fault, said once at its place, however many indicators use it.
import type { Problem } from '../../problem.ts'
import type { Observations } from '../../tables/observations.ts'
import { headersOf } from './series.ts'
import type { TermUse } from './termUses.ts'

/** By header, the strictest use of it. */
function severities(uses: readonly TermUse[]): Map<string, 'error' | 'warning'> {
  const strictest = new Map<string, 'error' | 'warning'>()
  for (const { term, negative } of uses)
    for (const header of headersOf(term))
      if (negative !== 'fine' && strictest.get(header) !== 'error') strictest.set(header, negative)
  return strictest
}

export function negativeCounts(observations: Observations, uses: readonly TermUse[]): Problem[] {
  const problems: Problem[] = []
  for (const [header, severity] of severities(uses))
    for (const [record, number] of observations.columns.get(header)?.numbers.entries() ?? [])
      if (number < 0)
        problems.push({
          severity,
          code: 'negative-count',
          ...observations.origin(record, header),
          value: String(number),
          message: `a count cannot be negative: ${number}`,
          hint: 'Correct the figure; a balance is an indicator of kind change.',
          exit: 1,
        })
  return problems
}
