import { expect, test } from 'vitest'
import { quantile } from './quantile.ts'
import { t20 } from '../../testing/t20.data.ts'

const sorted = t20.rates.toSorted((a, b) => a - b)

test.each([
  [0, 2.1],
  [0.2, 4.64],
  [0.25, 5.325],
  [0.4, 7.14],
  [0.5, 8.6],
  [0.6, 9.98],
  [0.75, 13.725],
  [0.8, 16.26],
  [1, 31.5],
])('T20, type 7, p = %f (R and numpy)', (p, expected) => {
  expect(quantile(sorted, p)).toBeCloseTo(expected, 12)
})

test('the worked example, one value, none', () => {
  expect(quantile([1, 2, 4, 8], 0.5)).toBe(3)
  expect(quantile([7], 0.9)).toBe(7)
  expect(quantile([], 0.5)).toBeUndefined()
})
