import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { quantile } from '../quantile.ts'
import { compoundGrowth } from './compoundGrowth.ts'
import { kendallTail } from './kendallTail.ts'
import { mannKendall } from './mannKendall.ts'
import { normalTail } from './normalTail.ts'
import { theilSen } from './theilSen.ts'

// The decade of domain.md 3.2 (reference values: scipy 1.17 and R 4.2), and its series with ties.
const decade = [12.1, 12.4, 11.9, 12.8, 13.0, 12.6, 13.4, 13.9, 13.7, 14.2]
const withTies = [5, 5, 6, 6, 7, 5, 8, 8]
const timed = (values: readonly number[], times = values.map((_, i) => i)) =>
  values.map((value, i) => ({ time: times[i] ?? 0, value }))

describe('Theil–Sen', () => {
  test('the decade 2015 to 2024 (scipy.stats.theilslopes, "separate")', () => {
    const line = theilSen(
      timed(
        decade,
        decade.map((_, i) => 2015 + i),
      ),
    )
    expect(line?.slope).toBeCloseTo(0.233333333333, 11)
    expect(line?.lower).toBeCloseTo(0.185714285714, 11)
    expect(line?.upper).toBeCloseTo(0.3, 11)
    expect(line?.intercept).toBeCloseTo(-458.316666666667, 9)
    // "joint", which is not ours: the median of what the slope leaves.
    const left = decade.map((y, i) => y - (line?.slope ?? NaN) * (2015 + i)).toSorted((a, b) => a - b)
    expect(quantile(left, 0.5)).toBeCloseTo(-458.083333, 6)
  })

  test('with ties (domain.md 3.2, the worked example)', () => {
    const line = theilSen(timed(withTies))
    expect(line?.slope).toBe(0.5)
    expect(line?.lower).toBe(0)
    expect(line?.upper).toBeCloseTo(2 / 3, 12)
  })

  test('irregular times (scipy 1.17)', () => {
    const line = theilSen(
      timed([10, 11.5, 11, 13, 12, 15, 14.5], [2010, 2011, 2014, 2015.5, 2019, 2020, 2024]),
    )
    expect(line?.slope).toBeCloseTo(1 / 3, 12)
    expect([line?.lower, line?.upper]).toEqual([0.0625, 2 / 3])
    expect(line?.intercept).toBeCloseTo(-659.8333333333333, 9)
  })

  test('nothing, one value, one time: no line', () => {
    expect(theilSen([])).toBeUndefined()
    expect(theilSen(timed([3]))).toBeUndefined()
    expect(theilSen(timed([3, 4], [1, 1]))).toBeUndefined()
  })

  test('turns with the values, stretches with time, and lies within its interval', () => {
    const values = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 2, maxLength: 14 })
    fc.assert(
      fc.property(values, (some) => {
        const line = theilSen(timed(some))
        const mirrored = theilSen(timed(some.map((y) => -y)))
        const slow = theilSen(
          timed(
            some,
            some.map((_, i) => 4 * i),
          ),
        )
        if (!line || !mirrored || !slow) throw new Error('two different times give a line')
        expect(mirrored.slope).toBeCloseTo(-line.slope, 9)
        expect(slow.slope).toBeCloseTo(line.slope / 4, 9)
        expect(line.lower).toBeLessThanOrEqual(line.slope)
        expect(line.upper).toBeGreaterThanOrEqual(line.slope)
      }),
    )
  })
})

describe('Mann–Kendall', () => {
  test('the decade, normal from ten values on (domain.md 3.2)', () => {
    const result = mannKendall(decade)
    expect(result).toMatchObject({
      kind: 'test',
      n: 10,
      s: 35,
      variance: 125,
      method: 'normal',
      hasTies: false,
    })
    if (result.kind !== 'test') return
    expect(result.z).toBeCloseTo(3.04105245, 7)
    expect(result.p).toBeCloseTo(0.0023575276, 9)
    expect(result.tau).toBeCloseTo(0.777777777778, 11)
  })

  test('exact Kendall p of the decade (R, cor.test)', () => {
    expect(kendallTail(10, 35)).toBeCloseTo(0.000946318342, 11)
  })

  test('with ties: corrected variance, normal p although there are fewer than ten, and that is told', () => {
    const result = mannKendall(withTies)
    expect(result).toMatchObject({ kind: 'test', s: 17, method: 'normal', hasTies: true })
    if (result.kind !== 'test') return
    expect(result.variance).toBeCloseTo(59.6666666667, 9)
    expect(result.z).toBeCloseTo(2.07135289, 7)
    expect(result.p).toBeCloseTo(0.03832583, 7)
    expect(result.tau).toBeCloseTo(0.669893845, 8)
  })

  test.each([
    [[1, 2, 3, 4, 5], 10, 1 / 60],
    [[3, 1, 4, 5, 9, 2], 5, 0.46944444444444444],
    [[1, 2, 4, 3, 6, 5, 8, 7], 22, 0.005505952380952381],
    [[4, 3, 2, 1], -6, 1 / 12],
  ])('below ten without ties exact: %j (scipy.stats.kendalltau, exact)', (values, s, p) => {
    const result = mannKendall(values)
    expect(result).toMatchObject({ s, method: 'exact' })
    expect(result.kind === 'test' && result.p).toBeCloseTo(p, 12)
  })

  test('fewer than four values: no test; values all the same: no trend', () => {
    expect(mannKendall([1, 2, 3])).toEqual({ kind: 'none', reason: 'tooFew' })
    expect(mannKendall([])).toEqual({ kind: 'none', reason: 'tooFew' })
    expect(mannKendall([7, 7, 7, 7])).toEqual({ kind: 'none', reason: 'allEqual' })
  })

  test('the other way round S turns its sign and p stays', () => {
    const values = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 4, maxLength: 16 })
    fc.assert(
      fc.property(values, (some) => {
        const [ahead, back] = [mannKendall(some), mannKendall(some.toReversed())]
        if (ahead.kind === 'none' || back.kind === 'none') {
          expect(back).toEqual(ahead)
          return
        }
        expect(back.s + ahead.s).toBe(0)
        expect(back.p).toBeCloseTo(ahead.p, 12)
        expect(ahead.p).toBeGreaterThan(0)
        expect(ahead.p).toBeLessThanOrEqual(1)
      }),
    )
  })
})

describe('growth by a steady rate', () => {
  test('the decade: 1.79 % a year (domain.md 3.2)', () => {
    expect(compoundGrowth(12.1, 14.2, 9)).toBeCloseTo(0.0179408727537, 12)
  })

  test('undefined from 0 or below and over no time; down to nothing is −100 %', () => {
    expect(compoundGrowth(0, 5, 3)).toBeUndefined()
    expect(compoundGrowth(-1, 5, 3)).toBeUndefined()
    expect(compoundGrowth(1, 5, 0)).toBeUndefined()
    expect(compoundGrowth(4, 0, 2)).toBe(-1)
  })
})

test('the exact shares of all S add up to one', () => {
  for (const n of [2, 4, 7, 9]) expect(kendallTail(n, 0)).toBeCloseTo(1, 12)
  expect(kendallTail(4, 6)).toBeCloseTo(1 / 12, 12)
})

test.each([
  [0, 1],
  [0.1, 0.920344325445942],
  [1, 0.31731050786291415],
  [1.959964, 0.049999998192884795],
  [3.04105245, 0.0023575275910952443],
  [5, 5.733031437583866e-7],
  [7, 2.55962508777167e-12],
  [-9, 2.2571768119076647e-19],
])('normal tail of %d (scipy.stats.norm.sf)', (z, p) => {
  expect(normalTail(z) / p).toBeCloseTo(1, 9)
})
