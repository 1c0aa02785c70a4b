import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mahalanobisDistance } from './mahalanobisDistance.ts'

const five = [
  [10, 20, 3],
  [12, 18, 4],
  [30, 10, 9],
  [11, 22, 2],
  [28, 12, 8],
]

describe('mahalanobisDistance', () => {
  test('domain.md 3.8: A2 and A5 are nearest to A1, where z-scores say A4', () => {
    for (const [i, expected] of [0, 2, 2.828427, 2.645751, 2].entries())
      expect(mahalanobisDistance(five, 0, i)).toBeCloseTo(expected, 6)
  })

  test('undefined with as many dimensions as things, and where one dimension follows from another', () => {
    expect(mahalanobisDistance(five.slice(0, 3), 0, 1)).toBeUndefined()
    const twice = five.map(([a = 0, b = 0]) => [a, b, 2 * a])
    expect(mahalanobisDistance(twice, 0, 1)).toBeUndefined()
    expect(mahalanobisDistance([], 0, 1)).toBeUndefined()
  })

  test('is no different in other units, even mixed ones, and the same both ways', () => {
    const row = fc.tuple(fc.integer({ min: -99, max: 99 }), fc.integer({ min: -99, max: 99 }))
    fc.assert(
      fc.property(fc.array(row, { minLength: 4, maxLength: 12 }), (rows) => {
        const there = mahalanobisDistance(rows, 0, 1)
        const mixed = mahalanobisDistance(
          rows.map(([a, b]) => [a + b, 5 * b]),
          0,
          1,
        )
        if (there === undefined || mixed === undefined) return
        expect(mixed).toBeCloseTo(there, 6)
        expect(mahalanobisDistance(rows, 1, 0)).toBeCloseTo(there, 9)
      }),
    )
  })
})
