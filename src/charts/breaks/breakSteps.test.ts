import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { stepOf, widestMiddle, withAdded, withMoved, withTyped } from './breakSteps.ts'

const domain = [2.1, 31.5] as const

test.each([
  [[0, 31], 0.2],
  [[0, 1], 0.005],
  [[1500, 4200], 20],
  [[-3, 3], 0.05],
  [[5, 5], 1],
] as const)('step of %j: %d', (span, step) => expect(stepOf(span)).toBe(step))

describe('limits', () => {
  test('move in round steps and not past their neighbours or the domain', () => {
    expect(withMoved([5, 9, 13], 1, 10.07, domain)).toEqual([5, 10, 13])
    expect(withMoved([5, 9, 13], 1, 40, domain)).toEqual([5, 12.8, 13])
    expect(withMoved([5, 9, 13], 1, 1, domain)).toEqual([5, 5.2, 13])
    expect(withMoved([5, 9, 13], 0, -9, domain)).toEqual([2.2, 9, 13])
    expect(withMoved([5, 9, 13], 2, 99, domain)).toEqual([5, 9, 31.4])
  })
  test('typed ones stand where they belong; one that is there already changes nothing but itself', () => {
    expect(withTyped([5, 9, 13], 0, 20.25)).toEqual([9, 13, 20.25])
    expect(withTyped([5, 9, 13], 0, 9)).toEqual([9, 13])
    expect(withAdded([5, 9], 9)).toEqual([5, 9])
  })
  test('a new one halves the widest class', () => expect(widestMiddle([5, 9, 13], domain)).toBe(22.2))
  test('whatever is done, they ascend', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 3, max: 31 }), { minLength: 1, maxLength: 8 }),
        fc.nat(7),
        fc.double({ min: -50, max: 80, noNaN: true }),
        (limits, index, wished) => {
          const breaks = limits.toSorted((a, b) => a - b)
          const results = [
            withMoved(breaks, index % breaks.length, wished, domain),
            withTyped(breaks, index % breaks.length, wished),
            withAdded(breaks, widestMiddle(breaks, domain)),
          ]
          for (const next of results)
            for (const [i, limit] of next.entries()) expect(limit).toBeGreaterThan(next[i - 1] ?? -Infinity)
        },
      ),
    )
  })
})
