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

// domain.md 3.1, with R. Every other type is ours at another p: h = (n − 1)p' holds the place h of that type.
test.each([
  ['2 (means at jumps)', (n: number, p: number) => [n * p - 1, n * p], 5.15, 14.35],
  ['6 (SPSS, Excel EXC)', (n: number, p: number) => [(n + 1) * p - 1], 4.975, 14.975],
  ['7 (R, numpy, Excel INC: ours)', (n: number, p: number) => [(n - 1) * p], 5.325, 13.725],
  ['8 (Hyndman and Fan)', (n: number, p: number) => [(n + 1 / 3) * p - 2 / 3], 5.0916667, 14.5583333],
] as const)('T20, quartiles of type %s: other programs may print others', (_, places, lower, upper) => {
  const quartile = (p: number) => {
    const found = places(20, p).map((h) => quantile(sorted, h / 19) ?? NaN)
    return found.reduce((sum, x) => sum + x, 0) / found.length
  }
  expect(quartile(0.25)).toBeCloseTo(lower, 7)
  expect(quartile(0.75)).toBeCloseTo(upper, 7)
})

// simple-statistics, test/quantile.test.js
test.each([
  [
    [3, 6, 7, 8, 8, 10, 13, 15, 16, 20],
    [7.25, 9, 14.5],
  ],
  [
    [3, 6, 7, 8, 8, 9, 10, 13, 15, 16, 20],
    [7.5, 9, 14],
  ],
])('quartiles of %j', (values, expected) => {
  expect([0.25, 0.5, 0.75].map((p) => quantile(values, p))).toEqual(expected)
})

test('the worked example, one value, none', () => {
  expect(quantile([1, 2, 4, 8], 0.5)).toBe(3)
  expect(quantile([7], 0.9)).toBe(7)
  expect(quantile([], 0.5)).toBeUndefined()
})
