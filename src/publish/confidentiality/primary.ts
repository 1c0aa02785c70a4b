// Which counts must not be published by themselves: small ones, and what the office delivers as withheld.
import type { PeriodCounts, Telling } from './periodCounts.ts'
import { countAt } from './publications.ts'

const isSmall = (number: number, minimum: number) => number > 0 && number < minimum

/** 0 < numerator < minimumCount; for shares also the rest; a denominator that is too small; a word in the table. */
function mustWithhold({ publication, cell, role }: Telling): boolean {
  const { values, indicator, isProtected } = publication
  if (role !== 'numerator') return false
  if (values.status[cell] === 'withheld') return true
  if (!isProtected) return false
  const { minimumCount, minimumDenominator } = indicator.confidentiality
  const count = countAt(publication, cell)
  const denominator = values.denominator?.[cell] ?? NaN
  return (
    isSmall(count, minimumCount) ||
    (indicator.kind === 'share' && isSmall(denominator - count, minimumCount)) ||
    (denominator > 0 && denominator < minimumDenominator)
  )
}

/** Counts to withhold; `smallest protection` is the greatest minimum that any indicator sets for the count. */
export function primaryCounts({ tellings }: PeriodCounts): Set<number> {
  const primary = new Set<number>()
  for (const [count, list] of tellings) if (list.some(mustWithhold)) primary.add(count)
  return primary
}
