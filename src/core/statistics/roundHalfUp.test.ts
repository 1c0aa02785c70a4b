import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { roundHalfUp } from './roundHalfUp.ts'

test.each([
  [1.005, 2, 1.01],
  [8.345, 2, 8.35],
  [2.5, 0, 3],
  [-2.5, 0, -3],
  [-1.005, 2, -1.01],
  [2.4999, 0, 2],
  [(100 * 29) / 1000, 1, 2.9],
  [1.15 + 2.3, 1, 3.5],
  [0.05, 1, 0.1],
  [12345.5, 0, 12346],
  [123456789012.345, 2, 123456789012.35],
  [1e21, 2, 1e21],
  [1e-9, 2, 0],
  [0, 1, 0],
])('%d to %i digits is %d', (value, decimals, expected) => {
  expect(roundHalfUp(value, decimals)).toBe(expected)
})

test('never minus zero', () => {
  expect(Object.is(roundHalfUp(-0.01, 1), 0)).toBe(true)
  expect(Object.is(roundHalfUp(-0, 1), 0)).toBe(true)
})

test('halves of whole hundredths go away from zero', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10_000_000 }), (n) => {
      // n + ½ hundredths, written as a decimal number
      const value = Number(`${n}5e-3`)
      expect(roundHalfUp(value, 2)).toBe((n + 1) / 100)
      expect(roundHalfUp(-value, 2)).toBe(-(n + 1) / 100)
    }),
  )
})
