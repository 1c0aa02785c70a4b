// The rules that a manifest states, held against the numbers published: no count below the minimum, for shares none whose
// rest is, no value over too small a denominator. Where small numbers tell of nobody (balances, means) it states a minimum of 0.
import type { Problem } from '../../../problem.ts'
import { faultOf } from '../fault.ts'
import type { PublishedDataset } from '../readDatasets.ts'
import { countAt } from './toldCounts.ts'

const isSmall = (number: number, minimum: number): boolean => number > 0 && number < minimum

export function findSmall(published: PublishedDataset): Problem[] {
  const { path, indicator, dataset } = published
  const { value, denominator } = dataset.columns
  const { kind, minimumCount, minimumDenominator } = indicator
  const problems: Problem[] = []
  for (let cell = 0; cell < value.length; cell++) {
    const [count, below] = [countAt(published, cell), denominator?.[cell] ?? NaN]
    if (Number.isNaN(count)) continue
    const isFaulty =
      isSmall(count, minimumCount) ||
      (kind === 'share' && isSmall(below - count, minimumCount)) ||
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
