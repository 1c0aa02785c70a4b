// Sums whose hidden parts leave too little room: 2 and 1 hidden under a known 3 can only be 1 and 2.
// Rule: with m hidden parts of a known sum S, each may lie between 1 and S − m + 1; that room must be at least twice the
// minimum count. The same for what remains of the denominators, because "all but one" tells as much.
// Worked example (minimum 3): hidden 2 and 7, S = 9, room 7: enough. Hidden 2 and 1, S = 3, room 1: a third is hidden.
import { isKnown } from './components.ts'
import type { Equation, PeriodCounts } from './periodCounts.ts'

/** The strictest minimum that any indicator sets for one of the counts. */
export function minimumOf(equation: Equation, counts: PeriodCounts): number {
  let minimum = 0
  for (const count of equation.counts)
    for (const { publication, role } of counts.tellings.get(count) ?? [])
      if (role === 'numerator' && publication.isProtected)
        minimum = Math.max(minimum, publication.indicator.confidentiality.minimumCount)
  return minimum
}

function restOf(count: number, counts: PeriodCounts): number {
  for (const { publication, cell, role } of counts.tellings.get(count) ?? [])
    if (role === 'numerator' && publication.indicator.kind === 'share')
      return (publication.values.denominator?.[cell] ?? NaN) - counts.number(count)
  return NaN
}

/** Whether the hidden parts of this sum are too easily guessed. Sums over both sides of the equation leave room enough. */
export function isNarrow(equation: Equation, counts: PeriodCounts, withheld: ReadonlySet<number>): boolean {
  const hidden = equation.counts.filter((count) => !isKnown(counts, withheld, count))
  const signs = new Set(
    equation.counts.flatMap((count, i) => (hidden.includes(count) ? [equation.coefficients[i]] : [])),
  )
  if (hidden.length === 0 || signs.size > 1 || !hidden.every((count) => withheld.has(count))) return false
  const room = 2 * minimumOf(equation, counts)
  const sum = equation.counts.reduce(
    (total, count, i) =>
      hidden.includes(count) ? total : total + (equation.coefficients[i] ?? 0) * counts.number(count),
    0,
  )
  if (Math.abs(sum) - hidden.length < room) return true
  const rests = hidden.reduce((total, count) => total + restOf(count, counts), 0)
  return rests - hidden.length < room
}
