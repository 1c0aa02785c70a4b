// The rules that a manifest states, held against the numbers published: no count below the minimum, for shares none whose
// rest is, no value over too small a denominator.
import type { Problem } from '../../../problem.ts'
import { faultOf } from '../fault.ts'
import type { PublishedDataset } from '../readDatasets.ts'

/** Kinds whose numerators count somebody. */
const counting: ReadonlySet<string> = new Set(['count', 'share', 'rate', 'ratio'])

const isSmall = (number: number, minimum: number): boolean => number > 0 && number < minimum

/** A count is never negative: what is, is a balance, and small balances tell of nobody. */
const isBalance = (numbers: Float64Array): boolean => numbers.some((number) => number < 0)

export function findSmall({ path, indicator, dataset }: PublishedDataset, isProtected: boolean): Problem[] {
  const { numerator, denominator, value } = dataset.columns
  const { kind, minimumCount, minimumDenominator } = indicator
  const counts = numerator ?? (kind === 'count' ? value : undefined)
  if (!counts) return []
  const isCounted = isProtected && counting.has(kind)
  const problems: Problem[] = []
  for (let cell = 0; cell < value.length; cell++) {
    const [count, below] = [counts[cell] ?? NaN, denominator?.[cell] ?? NaN]
    if (Number.isNaN(count)) continue
    const isFaulty =
      (isCounted && isSmall(count, minimumCount)) ||
      (isCounted && kind === 'share' && isSmall(below - count, minimumCount)) ||
      isSmall(below, minimumDenominator)
    if (!isFaulty) continue
    const area = dataset.areas[Math.floor(cell / dataset.periods.length)] ?? ''
    const period = dataset.periods[cell % dataset.periods.length] ?? ''
    problems.push(
      faultOf(path, {
        code: 'below-minimum',
        value: area,
        message: `${area} in ${period} is published, though it is below the minimum (${minimumCount}) or its denominator is (${minimumDenominator})`,
        hint: 'Withdraw the release and build it again.',
        exit: 4,
      }),
    )
  }
  return problems
}

/** Indicators that are balances at some level: their small numbers are no counts at any. */
export const balancesAmong = (datasets: readonly PublishedDataset[]): ReadonlySet<string> =>
  new Set(
    datasets
      .filter(({ dataset }) => isBalance(dataset.columns.numerator ?? dataset.columns.value))
      .map(({ indicator }) => indicator.id),
  )
