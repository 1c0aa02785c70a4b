import { expect, test } from 'vitest'
import { t20 } from '../../../testing/t20.data.ts'
import { weightedMean } from './weightedMean.ts'

test('KomMonitor error 7: T20, the true regional rate, not the mean of rates 10.99', () => {
  const counts = t20.counts.map((numerator, i) => ({ numerator, denominator: t20.populations[i] ?? 0 }))
  expect(weightedMean(counts, 100)).toBeCloseTo(14.446290143964562, 12)
})

test('the worked example, zero cases, nobody', () => {
  const counts = [
    { numerator: 1, denominator: 10 },
    { numerator: 90, denominator: 100 },
  ]
  expect(weightedMean(counts, 100)).toBeCloseTo(9100 / 110, 12)
  expect(weightedMean([{ numerator: 0, denominator: 10 }], 100)).toBe(0)
  expect(weightedMean([{ numerator: 0, denominator: 0 }], 100)).toBeUndefined()
  expect(weightedMean([], 100)).toBeUndefined()
})
