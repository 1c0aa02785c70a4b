import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { classify } from './classify.ts'
import { divergingBreaks } from './divergingBreaks.ts'

describe('limits around a centre', () => {
  test('odd: a middle class holds the centre', () => {
    expect(divergingBreaks([-4, -1, 1, 2, 20], 3, 0)).toEqual([-1.3, 1.3])
    expect(classify(0, divergingBreaks([-4, -1, 1, 2, 20], 5, 0))).toBe(2)
  })
  test('even: a limit at the centre', () =>
    expect(divergingBreaks([-4, -1, 1, 2, 20], 4, 0)).toEqual([-2, 0, 2]))
  test('one far value does not swallow the others', () => {
    const values = [...Array.from({ length: 50 }, (_, i) => (i - 25) / 10), 5000]
    expect(divergingBreaks(values, 5, 0)).toEqual([-1.5, -0.6, 0.6, 1.5])
  })
  test('zeros take no class away: only what differs from the centre is spread', () =>
    expect(divergingBreaks([0, 0, 0, 0, 0, 0, 0, -3, 1, 2], 5, 0)).toEqual([-2, -1.4, 1.4, 2]))
  test('all alike: nothing to divide', () => {
    expect(divergingBreaks([0, 0, 0], 5, 0)).toEqual([])
    expect(divergingBreaks([], 5, 0)).toEqual([])
  })
  test('symmetrical, ascending, distinct, at most the wished number of classes', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -500, max: 900 }), { minLength: 1 }),
        fc.integer({ min: 2, max: 9 }),
        fc.integer({ min: -30, max: 30 }),
        (values, count, centre) => {
          const breaks = divergingBreaks(values, count, centre)
          expect(breaks.length).toBeLessThan(count)
          for (const [i, limit] of breaks.entries()) {
            expect(limit).toBeGreaterThan(breaks[i - 1] ?? -Infinity)
            expect(limit + (breaks.at(-1 - i) ?? NaN)).toBeCloseTo(2 * centre, 8)
          }
          if (breaks.length > 0 && count % 2 === 0) expect(breaks).toContain(centre)
        },
      ),
    )
  })
})
