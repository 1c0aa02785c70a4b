import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { orderStatistics } from './orderStatistics.ts'

const allOf = (values: ArrayLike<number>) => {
  const ordered = orderStatistics(values)
  return Array.from({ length: ordered.length }, (_, position) => ordered.at(position))
}
const sorted = (values: ArrayLike<number>) => [...Float64Array.from(values).sort()]

test('9, 1, 5, 3', () => {
  expect(allOf([9, 1, 5, 3])).toEqual([1, 3, 5, 9])
})

/** Few values are sorted at once; from 2,001 on they are dealt out. */
const long = (from: readonly number[]) =>
  Float64Array.from({ length: 2500 }, (_, i) => from[i % from.length] ?? 0)

describe('of many values the same as sorting gives', () => {
  test.each([
    ['all equal', [3]],
    ['two', [1, 2]],
    ['on both sides of zero', [-4, 0, 0.5, 1e-300]],
    ['one far from all others', [...Array.from({ length: 2499 }, (_, i) => i / 1e9), 1e12]],
    ['so far apart that their distance is no number', [-Number.MAX_VALUE, 0, Number.MAX_VALUE]],
    ['so near that a band has no width', [1, 1 + Number.EPSILON]],
    ['the least there is', [0, 5e-324]],
  ])('%s', (_name, values) => {
    expect(allOf(long(values))).toEqual(sorted(long(values)))
  })

  test('any values, whichever position is asked for first', () => {
    const number = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.integer({ min: -9, max: 9 }),
    )
    fc.assert(
      fc.property(
        fc.array(number, { minLength: 1, maxLength: 60 }),
        fc.array(fc.nat(2499), { maxLength: 20 }),
        (values, positions) => {
          const ordered = orderStatistics(long(values))
          const expected = sorted(long(values))
          expect(positions.map((position) => ordered.at(position))).toEqual(
            positions.map((position) => expected[position]),
          )
        },
      ),
    )
  })
})

test('beyond the last one there is none, and the values stay as they were', () => {
  const values = long([5, 1, 3])
  expect(orderStatistics(values).at(2500)).toBeUndefined()
  expect(orderStatistics([]).at(0)).toBeUndefined()
  expect(values).toEqual(long([5, 1, 3]))
})
