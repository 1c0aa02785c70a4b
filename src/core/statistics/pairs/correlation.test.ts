import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { t20 } from '../../../testing/t20.data.ts'
import { averageRanks } from './averageRanks.ts'
import { coefficientDigits, directionOf, type Correlation } from './correlation.ts'
import { kendall } from './kendall.ts'
import { anscombe, rPairs } from './pairs.data.ts'
import { pearson } from './pearson.ts'
import { spearman } from './spearman.ts'

const rOf = (result: Correlation) => (result.kind === 'value' ? result.r : undefined)

describe('averageRanks', () => {
  test('ties share the mean of their places, as the worked example', () => {
    expect([...averageRanks([10, 20, 20, 5])]).toEqual([2, 3.5, 3.5, 1])
    expect([...averageRanks([])]).toEqual([])
  })

  test('T20: areas 2 and 6 share 2.5 (domain.md 3.3)', () => {
    const ranks = averageRanks(t20.rates)
    expect([ranks[1], ranks[5]]).toEqual([2.5, 2.5])
  })

  test('sum to n(n + 1)/2 in any order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -5, max: 5 })), (values) => {
        const n = values.length
        expect(averageRanks(values).reduce((sum, rank) => sum + rank, 0)).toBe((n * (n + 1)) / 2)
      }),
    )
  })
})

describe('pearson', () => {
  test('R: r and its interval (domain.md 3.10)', () => {
    const result = pearson(rPairs.x, rPairs.y)
    expect(rOf(result)).toBeCloseTo(0.962303076922, 12)
    expect(result.kind === 'value' && result.interval?.[0]).toBeCloseTo(0.844124, 6)
    expect(result.kind === 'value' && result.interval?.[1]).toBeCloseTo(0.991306, 6)
  })

  test("Anscombe's four sets: all alike to r, which is why the scatter must be drawn", () => {
    const squares = [0.666542, 0.666242, 0.666324, 0.666707]
    for (const [i, { x, y }] of anscombe.entries())
      expect((rOf(pearson(x, y)) ?? 0) ** 2).toBeCloseTo(squares[i] ?? 0, 6)
  })

  test('the worked example', () => {
    expect(rOf(pearson([1, 2, 3], [1, 3, 2], 3))).toBeCloseTo(0.5, 12)
  })

  test('fewer than ten pairs: none, with how many there were', () => {
    expect(pearson([1, 2, 3, 4, 5, 6, 7, 8, 9], [1, 3, 2, 4, 5, 6, 7, 8, 9])).toEqual({
      kind: 'none',
      reason: 'tooFew',
      n: 9,
    })
  })

  test('one of the two does not vary: none, and no rounding of its mean makes it vary', () => {
    const x = Array.from({ length: 10 }, (_, i) => i)
    const y = x.map(() => 0.1)
    expect(pearson(x, y)).toEqual({ kind: 'none', reason: 'allEqual', n: 10 })
    expect(pearson(y, x)).toEqual({ kind: 'none', reason: 'allEqual', n: 10 })
    expect(spearman(x, y)).toEqual({ kind: 'none', reason: 'allEqual', n: 10 })
    expect(kendall(x, y)).toEqual({ kind: 'none', reason: 'allEqual', n: 10 })
  })

  test('KomMonitor error 4: pairs in which x or y is zero are pairs, and n is the number used', () => {
    const x = [0, 0, 1, 2, 3, 4, 5, 6, 7, 8]
    const y = [8, 0, 1, 2, 3, 4, 5, 0, 7, 0]
    const result = pearson(x, y)
    expect(result.kind === 'value' && result.n).toBe(10)
    // Without the four pairs that hold a zero r would be 1.
    expect(Math.abs(rOf(result) ?? 1)).toBeLessThan(0.1)
  })

  test('large values that differ little keep their digits', () => {
    const x = rPairs.x.map((value) => value + 1e9)
    expect(rOf(pearson(x, rPairs.y))).toBeCloseTo(0.962303076922, 6)
  })

  test('unequal lengths are a broken invariant', () => {
    expect(() => pearson([1, 2], [1])).toThrow(RangeError)
    expect(() => kendall([1, 2], [1])).toThrow(RangeError)
  })
})

describe('spearman', () => {
  test('R and simple-statistics (domain.md 3.10)', () => {
    expect(rOf(spearman(rPairs.x, rPairs.y))).toBeCloseTo(0.981725567645, 11)
  })

  test('scipy documentation of spearmanr', () => {
    const r = rOf(spearman([1, 2, 3, 4, 5], [5, 6, 7, 8, 7], 3)) ?? NaN
    expect(r).toBeCloseTo(0.8207826816681233, 14)
    // Its p: t = ρ√(3/(1 − ρ²)) with 3 degrees of freedom (Abramowitz & Stegun 26.7.3), θ = arctan(t/√3).
    const theta = Math.atan(r / Math.sqrt(1 - r ** 2))
    const p = 1 - (2 / Math.PI) * (theta + Math.sin(theta) * Math.cos(theta))
    expect(p).toBeCloseTo(0.08858700531354384, 12)
  })

  test('simple-statistics: rank correlation with ties', () => {
    expect(rOf(spearman([1, 1, 2], [1, 2, 1], 3))).toBeCloseTo(-0.5, 14)
  })

  test('Anscombe', () => {
    const expected = [0.818181818, 0.690909091, 0.990909091, 0.5]
    for (const [i, { x, y }] of anscombe.entries())
      expect(rOf(spearman(x, y))).toBeCloseTo(expected[i] ?? 0, 9)
  })

  test('the interval of Bonett and Wright is a little wider than that of r', () => {
    const result = spearman(rPairs.x, rPairs.y)
    // artanh ρ 2.343110, error √((1 + ρ²/2)/7) = 0.460108: tanh(2.343110 ± 0.901794)
    expect(result.kind === 'value' && result.interval?.[0]).toBeCloseTo(0.893962, 6)
    expect(result.kind === 'value' && result.interval?.[1]).toBeCloseTo(0.996967, 6)
  })
})

describe('kendall', () => {
  test('R: τ-b with a tie (domain.md 3.10)', () => {
    expect(rOf(kendall(rPairs.x, rPairs.y))).toBeCloseTo(0.93205893061, 11)
  })

  test('domain.md 3.2: τ of a trend, and τ-b with tie groups of 3, 2 and 2', () => {
    const years = Array.from({ length: 10 }, (_, i) => 2015 + i)
    const trend = [12.1, 12.4, 11.9, 12.8, 13, 12.6, 13.4, 13.9, 13.7, 14.2]
    expect(rOf(kendall(years, trend))).toBeCloseTo(0.777777777778, 12)
    expect(rOf(kendall([1, 2, 3, 4, 5, 6, 7, 8], [5, 5, 6, 6, 7, 5, 8, 8], 3))).toBeCloseTo(0.669893845, 9)
  })

  test('agrees with counting all pairs of pairs', () => {
    const pair = fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 6 }))
    fc.assert(
      fc.property(fc.array(pair, { minLength: 3, maxLength: 25 }), (pairs) => {
        const xs = pairs.map(([x]) => x)
        const ys = pairs.map(([, y]) => y)
        let surplus = 0
        let apartX = 0
        let apartY = 0
        for (let i = 0; i < xs.length; i++)
          for (let j = 0; j < i; j++) {
            const [dx, dy] = [Math.sign((xs[i] ?? 0) - (xs[j] ?? 0)), Math.sign((ys[i] ?? 0) - (ys[j] ?? 0))]
            surplus += dx * dy
            apartX += dx * dx
            apartY += dy * dy
          }
        const result = kendall(xs, ys, 3)
        if (apartX === 0 || apartY === 0) expect(result.kind).toBe('none')
        else expect(rOf(result)).toBeCloseTo(surplus / Math.sqrt(apartX * apartY), 10)
      }),
    )
  })
})

describe('every coefficient', () => {
  const pair = fc.tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: -9, max: 9 }))
  test('stays within −1 and 1, is the same in any order and either way round, and turns with the sign', () => {
    fc.assert(
      fc.property(fc.array(pair, { minLength: 10, maxLength: 40 }), (pairs) => {
        const xs = pairs.map(([x]) => x)
        const ys = pairs.map(([, y]) => y)
        for (const of of [pearson, spearman, kendall]) {
          const result = of(xs, ys)
          if (result.kind === 'none') {
            expect(of(ys, xs)).toEqual(result)
            continue
          }
          expect(Math.abs(result.r)).toBeLessThanOrEqual(1 + 1e-12)
          expect(rOf(of(ys, xs))).toBeCloseTo(result.r, 10)
          expect(rOf(of(xs.toReversed(), ys.toReversed()))).toBeCloseTo(result.r, 10)
          expect(
            rOf(
              of(
                xs.map((x) => -x),
                ys,
              ),
            ),
          ).toBeCloseTo(-result.r, 10)
        }
      }),
    )
  })
})

test('the direction is told only where the interval leaves zero out', () => {
  expect(directionOf({ kind: 'value', r: 0.6, n: 90, interval: [0.4, 0.7] })).toBe('rising')
  expect(directionOf({ kind: 'value', r: -0.6, n: 90, interval: [-0.7, -0.4] })).toBe('falling')
  expect(directionOf({ kind: 'value', r: 0.1, n: 90, interval: [-0.1, 0.3] })).toBe('unclear')
  expect(directionOf({ kind: 'value', r: 0.1, n: 90, interval: [0, 0.3] })).toBe('unclear')
  expect(directionOf({ kind: 'none', reason: 'tooFew', n: 3 })).toBe('unclear')
})

test.each([
  [0.62, 2],
  [0.994, 2],
  [-0.996, 3],
  [0.99996, 4],
  [1, 2],
])('%d is shown with %d decimals', (r, digits) => {
  expect(coefficientDigits(r)).toBe(digits)
})
