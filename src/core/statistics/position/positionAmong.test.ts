import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { quantile } from '../quantile.ts'
import { positionAmong } from './positionAmong.ts'

/** The example of Microsoft's reference page on PERCENTRANK.INC. */
const excel = [13, 12, 11, 8, 4, 3, 2, 1, 1, 1].toSorted((a, b) => a - b)

describe('PERCENTRANK.INC, Microsoft support', () => {
  test.each([
    [2, 33.3],
    [4, 55.5],
    [8, 66.6],
    [5, 58.3],
  ])('%f stands at %f (Excel cuts after three digits)', (x, expected) => {
    expect(Math.floor(10 * (positionAmong(excel, x) ?? NaN)) / 10).toBe(expected)
  })

  test('ties share the middle of their ranks, as R rank(): 2 of 1 to 10', () => {
    expect(positionAmong(excel, 1)).toBeCloseTo(100 / 9, 10)
  })
})

test('ends, outside, all equal, too few', () => {
  expect(positionAmong([1, 5, 9], 1)).toBe(0)
  expect(positionAmong([1, 5, 9], 9)).toBe(100)
  expect(positionAmong([1, 5, 9], 0)).toBe(0)
  expect(positionAmong([1, 5, 9], 10)).toBe(100)
  expect(positionAmong([4, 4, 4, 4], 4)).toBe(50)
  expect(positionAmong([4], 4)).toBeUndefined()
  expect(positionAmong([], 4)).toBeUndefined()
})

const values = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 2, maxLength: 40 })

test('is the inverse of the quantile of type 7 where no two values are equal', () => {
  fc.assert(
    fc.property(values, fc.double({ min: 0, max: 1, noNaN: true }), (xs, p) => {
      const sorted = [...new Set(xs)].toSorted((a, b) => a - b)
      fc.pre(sorted.length > 1)
      expect(positionAmong(sorted, quantile(sorted, p) ?? NaN)).toBeCloseTo(100 * p, 6)
    }),
  )
})

test('turning all signs turns the scale: nobody gains by the direction alone', () => {
  fc.assert(
    fc.property(values, (xs) => {
      const sorted = xs.toSorted((a, b) => a - b)
      const turned = xs.map((x) => -x).toSorted((a, b) => a - b)
      for (const x of xs)
        expect((positionAmong(sorted, x) ?? NaN) + (positionAmong(turned, -x) ?? NaN)).toBeCloseTo(100, 8)
    }),
  )
})

test('the mean of all positions is the middle, ties or not', () => {
  fc.assert(
    fc.property(values, (xs) => {
      const sorted = xs.toSorted((a, b) => a - b)
      const sum = xs.reduce((total, x) => total + (positionAmong(sorted, x) ?? NaN), 0)
      expect(sum / xs.length).toBeCloseTo(50, 8)
    }),
  )
})
