import { expect, test } from 'vitest'
import { t20 } from '../../../testing/t20.data.ts'
import { standardDeviation } from './standardDeviation.ts'

test('KomMonitor error 15: T20, both conventions (R and numpy), never one for the other', () => {
  expect(standardDeviation(t20.rates, 'sample')).toBeCloseTo(7.98003429619, 11)
  expect(standardDeviation(t20.rates, 'population')).toBeCloseTo(7.77797531495, 11)
})

test('limits at the mean ± 1 and ± 1.5 of them (domain.md 3.1)', () => {
  const s = standardDeviation(t20.rates, 'sample') ?? NaN
  const limits = [-1.5, -1, 1, 1.5].map((m) => 10.99 + m * s)
  for (const [i, limit] of [-0.98005, 3.0099657, 18.9700343, 22.96005144].entries())
    expect(limits[i]).toBeCloseTo(limit, 5)
})

test('the worked example, equal values, one, none', () => {
  expect(standardDeviation([2, 4, 4, 6], 'sample')).toBeCloseTo(1.632993, 6)
  expect(standardDeviation([2, 4, 4, 6], 'population')).toBeCloseTo(Math.SQRT2, 12)
  expect(standardDeviation([5, 5], 'sample')).toBe(0)
  expect(standardDeviation([5], 'sample')).toBeUndefined()
  expect(standardDeviation([5], 'population')).toBe(0)
  expect(standardDeviation([], 'population')).toBeUndefined()
})
