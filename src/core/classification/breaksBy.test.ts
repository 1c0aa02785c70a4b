import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { t20 } from '../../testing/t20.data.ts'
import { boxFences } from './boxFences.ts'
import { breaksBy } from './breaksBy.ts'
import { classify } from './classify.ts'
import { goodnessOfFit } from './goodnessOfFit.ts'
import { tabularAccuracy } from './tabularAccuracy.ts'

const methods = ['jenks', 'quantile', 'equal', 'sd', 'box', 'headtail', 'pretty', 'unclassed'] as const
const rates = [...t20.rates]

describe.each(methods)('%s', (method) => {
  test('limits ascend, are distinct, lie among the values; at most nine classes, but for unclassed', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -40, max: 400 }), { maxLength: 60 }),
        fc.integer({ min: 2, max: 9 }),
        fc.constantFrom(1, 0.1, 1e6),
        (whole, count, scale) => {
          const values = whole.map((value) => value * scale)
          const breaks = breaksBy(method, values, count)
          for (const [i, limit] of breaks.entries()) {
            expect(limit).toBeGreaterThan(breaks[i - 1] ?? -Infinity)
            expect(limit).toBeGreaterThanOrEqual(Math.min(...values))
            expect(limit).toBeLessThan(Math.max(...values))
          }
          expect(breaks.length).toBeLessThan(method === 'unclassed' ? 64 : 9)
          if (method !== 'box' && method !== 'headtail' && method !== 'unclassed' && method !== 'pretty')
            expect(breaks.length).toBeLessThan(count)
        },
      ),
    )
  })

  test('the order of the values and the kind of list do not matter', () => {
    const breaks = breaksBy(method, rates, 5)
    expect(breaksBy(method, rates.toReversed(), 5)).toEqual(breaks.map((b): unknown => expect.closeTo(b, 9)))
    expect(breaksBy(method, Float64Array.from(rates), 5)).toEqual(breaks)
  })

  test('nothing to divide', () => {
    expect(breaksBy(method, [], 5)).toEqual([])
    expect(breaksBy(method, [0.3, 0.3, 0.3], 5)).toEqual([])
  })
})

test('fewer distinct values than classes: fewer classes, none empty', () => {
  for (const method of ['jenks', 'quantile', 'equal'] as const) {
    const breaks = breaksBy(method, [1, 2, 3], 7)
    expect(new Set([1, 2, 3].map((value) => classify(value, breaks))).size).toBe(3)
    expect(breaks).toHaveLength(2)
  }
})

test('unclassed: 64 shades in equal steps', () => {
  const breaks = breaksBy('unclassed', [0, 1, 64], 2)
  expect(breaks).toHaveLength(63)
  expect([breaks[0], breaks[62]]).toEqual([1, 63])
})

describe('fences of the box map', () => {
  test('T20, type 7', () =>
    expect(boxFences(rates)).toEqual([expect.closeTo(-7.275), expect.closeTo(26.325)]))
  test('KomMonitor error 2: over all values, not distinct ones', () =>
    expect(boxFences([1, 1, 1, 1, 1, 1, 2, 9])).toEqual([expect.closeTo(0.625), expect.closeTo(1.625)]))
  test('none', () => expect(boxFences([])).toBeUndefined())
})

describe('goodness of variance fit', () => {
  // Computed with classInt's jenks.tests.
  test.each([
    ['equal', 5, 0.956193347648],
    ['quantile', 5, 0.912524443401],
    ['jenks', 5, 0.964854751707],
    ['jenks', 4, 0.93117471033],
    ['jenks', 3, 0.875465795217],
    ['jenks', 6, 0.976768585309],
  ] as const)('T20, %s, %d classes', (method, count, expected) =>
    expect(goodnessOfFit(rates, breaksBy(method, rates, count))).toBeCloseTo(expected, 10),
  )
  test('where there is nothing to explain', () => {
    expect(goodnessOfFit([1, 2], [])).toBeUndefined()
    expect(goodnessOfFit([2, 2], [3])).toBeUndefined()
    expect(goodnessOfFit([], [3])).toBeUndefined()
    expect(goodnessOfFit([1, 1, 2, 2], [1])).toBe(1)
  })
})

describe('tabular accuracy', () => {
  // Computed with classInt's jenks.tests.
  test.each([
    ['equal', 0.772837],
    ['quantile', 0.770018],
    ['jenks', 0.805711],
  ] as const)('T20, %s, 5 classes', (method, expected) =>
    expect(tabularAccuracy(rates, breaksBy(method, rates, 5))).toBeCloseTo(expected, 6),
  )
  test('without limits nothing is explained; where nothing differs there is nothing to', () => {
    expect(tabularAccuracy([1, 2, 3], [])).toBe(0)
    expect(tabularAccuracy([2, 2], [3])).toBeUndefined()
    expect(tabularAccuracy([], [3])).toBeUndefined()
  })
})
