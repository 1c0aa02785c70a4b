import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { moverDifference } from './moverDifference.ts'
import { newcombeDifference } from './newcombeDifference.ts'
import { rateDifference } from './rateDifference.ts'

describe('newcombeDifference', () => {
  // Newcombe 1998 (Stat Med 17:873), table II, method 10; (d) also in the tests of the R package ratesci (square and add).
  test.each([
    ['a', 56, 70, 48, 80, 0.0524, 0.3339],
    ['b', 9, 10, 3, 10, 0.1705, 0.809],
    ['c', 6, 7, 2, 7, 0.0582, 0.8062],
    ['d', 5, 56, 0, 29, -0.0381, 0.1926],
    ['e', 0, 10, 0, 20, -0.1611, 0.2775],
    ['f', 0, 10, 0, 10, -0.2775, 0.2775],
    ['g', 10, 10, 0, 20, 0.6791, 1],
    ['h', 10, 10, 0, 10, 0.6075, 1],
  ])('Newcombe 1998, example %s', (_, x, n, y, m, lower, upper) => {
    const found = newcombeDifference({ count: x, of: n }, { count: y, of: m })
    expect(found?.lower).toBeCloseTo(lower, 4)
    expect(found?.upper).toBeCloseTo(upper, 4)
  })

  // domain.md 3.2, recomputed there to eight digits.
  it('meets the reference values to eight digits', () => {
    const first = newcombeDifference({ count: 56, of: 70 }, { count: 48, of: 80 })
    expect(first?.value).toBeCloseTo(0.2, 12)
    expect(first?.lower).toBeCloseTo(0.05243147, 8)
    expect(first?.upper).toBeCloseTo(0.33387265, 8)
    const second = newcombeDifference({ count: 63, of: 2150 }, { count: 44, of: 2100 })
    expect(second?.value).toBeCloseTo(0.00834994, 8)
    expect(second?.lower).toBeCloseTo(-0.00113161, 8)
    expect(second?.upper).toBeCloseTo(0.01795996, 8)
  })

  test.each([
    [0, 0],
    [5, 4],
    [-1, 10],
    [Number.NaN, 10],
  ])('%d of %d is no share', (count, of) => {
    expect(newcombeDifference({ count, of }, { count: 1, of: 2 })).toBeUndefined()
    expect(newcombeDifference({ count: 1, of: 2 }, { count, of })).toBeUndefined()
  })

  const share = fc
    .tuple(fc.nat(5000), fc.nat(5000))
    .filter(([a, b]) => a + b > 0)
    .map(([count, rest]) => ({ count, of: count + rest }))

  it('holds the difference, stays within −1 and 1, and turns round with its shares', () => {
    fc.assert(
      fc.property(share, share, (a, b) => {
        const there = newcombeDifference(a, b)
        const back = newcombeDifference(b, a)
        if (!there || !back) return false
        const isInside = -1 <= there.lower && there.upper <= 1
        const isHeld = there.lower <= there.value && there.value <= there.upper
        const isTurned = Math.abs(there.lower + back.upper) < 1e-12
        return isInside && isHeld && isTurned
      }),
    )
  })
})

describe('rateDifference', () => {
  // Computed independently with scipy 1.17 (chi2.ppf for exact limits, Byar's formula) and the formula of Zou & Donner 2008.
  test.each([
    [5, 1000, 9, 1000, -0.004, -0.01276155756734, 0.00426596834605],
    [0, 500, 0, 700, 0, -0.00526982779159, 0.00737775890823],
    [41, 28010, 15, 19017, 0.00067499499734, 0.00001669717491, 0.00130219185376],
    [65, 100, 100, 100, -0.35, -0.61227822685936, -0.09193743809332],
    [9, 2000, 0, 1500, 0.0045, 0.00103404844783, 0.00854240172571],
  ])('%d of %d less %d of %d', (events, base, others, otherBase, value, lower, upper) => {
    const found = rateDifference({ events, base }, { events: others, base: otherBase })
    expect(found?.value).toBeCloseTo(value, 12)
    expect(found?.lower).toBeCloseTo(lower, 12)
    expect(found?.upper).toBeCloseTo(upper, 12)
  })

  test.each([
    [1, 0],
    [-1, 10],
    [1, Number.NaN],
  ])('%d of %d is no rate of events', (events, base) => {
    expect(rateDifference({ events, base }, { events: 1, base: 10 })).toBeUndefined()
  })
})

test('moverDifference adds the squares of the distances to the limits', () => {
  const found = moverDifference({ value: 5, lower: 2, upper: 9 }, { value: 1, lower: 0, upper: 5 })
  expect(found.value).toBe(4)
  expect(found.lower).toBe(-1)
  expect(found.upper).toBeCloseTo(4 + Math.sqrt(17), 12)
})
