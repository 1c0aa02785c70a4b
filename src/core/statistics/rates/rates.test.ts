import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { t20 } from '../../../testing/t20.data.ts'
import { weightedMean } from '../spread/weightedMean.ts'
import { directRate } from './directRate.ts'
import { funnelLimits } from './funnelLimits.ts'
import { sids74 } from './sids.data.ts'
import { smoothedRates } from './smoothedRates.ts'
import { standardisedRatio } from './standardisedRatio.ts'

const z998 = 3.090232306167813
const countsOf = (counts: readonly number[], people: readonly number[]) =>
  counts.map((numerator, i) => ({ numerator, denominator: people[i] ?? 0 }))

describe('directRate', () => {
  const groupsOf = (cases: readonly number[], people: readonly number[], standard: readonly number[]) =>
    cases.map((count, a) => ({ cases: count, people: people[a] ?? 0, standard: standard[a] ?? 0 }))
  const three = groupsOf([8, 20, 45], [4000, 5000, 2500], [5000, 3500, 1500])
  const rateOf = (groups: typeof three) => {
    const found = directRate(groups)
    if (found.kind === 'none') throw new Error(found.reason)
    return found
  }

  test('the worked example (domain.md 3.4, Dobson with Byar), beside the crude rate', () => {
    const { value, lower, upper } = rateOf(three)
    expect(1e5 * value).toBeCloseTo(510, 9)
    expect(1e5 * lower).toBeCloseTo(395.38829, 5)
    expect(1e5 * upper).toBeCloseTo(646.441, 4)
    const crude = three.map(({ cases, people }) => ({ numerator: cases, denominator: people }))
    expect(weightedMean(crude, 1e5)).toBeCloseTo(634.782609, 6)
  })

  // pysal/esda test_smoothing.py: rates as published; its limits are of the gamma kind, ours, of Dobson's, differ from it by a two-thousandth.
  test('the two areas of direct_age_standardization in PySAL', () => {
    const standard = [1000, 900, 1000, 900]
    const first = rateOf(groupsOf([30, 25, 25, 15], [1000, 1000, 1100, 900], standard))
    expect(first.value).toBeCloseTo(0.02374402, 8)
    expect(first.lower / 0.01920491).toBeCloseTo(1, 2)
    expect(first.upper / 0.02904848).toBeCloseTo(1, 2)
    const second = groupsOf([33, 21, 30, 20], [1000, 900, 1100, 900], standard)
    expect(rateOf(second).value).toBeCloseTo(0.02665072, 8)
    expect(weightedMean(countsOf([30, 25, 25, 15], [1000, 1000, 1100, 900]), 1)).toBeCloseTo(0.02375, 12)
    expect(weightedMean(countsOf([33, 21, 30, 20], [1000, 900, 1100, 900]), 1)).toBeCloseTo(0.02666667, 8)
  })

  test('undefined cases have their reason', () => {
    expect(directRate(groupsOf([4, 5], [100, 100], [1, 1]))).toEqual({ kind: 'none', reason: 'tooFew' })
    expect(directRate(groupsOf([40, 0], [100, 0], [1, 1]))).toEqual({ kind: 'none', reason: 'noPeople' })
    expect(directRate(groupsOf([40, 5], [100, 100], [0, 0]))).toEqual({ kind: 'none', reason: 'noPeople' })
    expect(directRate([])).toEqual({ kind: 'none', reason: 'noPeople' })
  })

  test('with the area itself as the standard it is the crude rate', () => {
    const group = fc.tuple(fc.integer({ min: 10, max: 90 }), fc.integer({ min: 90, max: 9000 }))
    fc.assert(
      fc.property(fc.array(group, { minLength: 1, maxLength: 8 }), (groups) => {
        const own = groups.map(([cases, people]) => ({ cases, people, standard: people }))
        const crude = weightedMean(
          countsOf(
            groups.map(([cases]) => cases),
            groups.map(([, people]) => people),
          ),
          1,
        )
        const { value, lower, upper } = rateOf(own)
        expect(value).toBeCloseTo(crude ?? NaN, 12)
        expect(lower < value && value < upper).toBe(true)
      }),
    )
  })
})

describe('standardisedRatio', () => {
  const groupsOf = (cases: readonly number[], people: readonly number[], standard: readonly number[]) =>
    cases.map((count, a) => ({
      cases: count,
      people: people[a] ?? 0,
      standard: { cases: standard[a] ?? 0, people: [1000, 900, 1000, 900][a] ?? 0 },
    }))

  // pysal/esda test_smoothing.py publishes both ratios.
  test('two areas in PySAL', () => {
    const first = groupsOf([30, 25, 25, 15], [100, 100, 110, 90], [100, 45, 120, 100])
    expect(standardisedRatio(first)).toBeCloseTo(2.48691099, 8)
    const second = groupsOf([33, 21, 30, 20], [100, 90, 110, 90], [50, 30, 200, 80])
    expect(standardisedRatio(second)).toBeCloseTo(2.73684211, 8)
  })

  test('undefined where nothing is to be expected; 1 in the standard itself', () => {
    expect(standardisedRatio(groupsOf([1, 2], [10, 10], [0, 0]))).toBeUndefined()
    expect(standardisedRatio([{ cases: 1, people: 2, standard: { cases: 0, people: 0 } }])).toBeUndefined()
    expect(standardisedRatio([])).toBeUndefined()
    expect(standardisedRatio(groupsOf([5, 9], [1000, 900], [5, 9]))).toBe(1)
  })
})

describe('funnelLimits', () => {
  // domain.md 3.4; the first three also with PHEindicatormethods.
  test.each([
    [100, 1.959964, 5.6309, 18.3691],
    [500, 1.959964, 9.1516, 14.8484],
    [500, z998, 7.5091, 16.4909],
    [2000, 1.959964, 10.5758, 13.4242],
  ])('around 12 % in n = $0, z = $1', (n, z, lower, upper) => {
    const [low = NaN, high = NaN] = funnelLimits(0.12, n, z) ?? []
    expect(100 * low).toBeCloseTo(lower, 4)
    expect(100 * high).toBeCloseTo(upper, 4)
  })

  test('never below 0: −2.2016 % with n = 50 at 99.8 % is 0', () => {
    const [low = NaN, high = NaN] = funnelLimits(0.12, 50, z998) ?? []
    expect(low).toBe(0)
    expect(100 * (2 * 0.12 - high)).toBeCloseTo(-2.2016, 4)
  })

  test("PHEindicatormethods' example: limits of the first, and where the four lie", () => {
    const areas = countsOf([10232, 12321, 15123, 13213], [15232, 16123, 17932, 18475])
    const common = weightedMean(areas, 1) ?? 0
    expect(common).toBeCloseTo(0.7509961335, 10)
    expect(funnelLimits(common, 15232)?.[0]).toBeCloseTo(0.744129, 6)
    expect(funnelLimits(common, 15232)?.[1]).toBeCloseTo(0.757864, 6)
    const sides = areas.map(({ numerator, denominator }) => {
      const [low, high] = funnelLimits(common, denominator, z998) ?? [0, 1]
      const share = numerator / denominator
      return share < low ? 'low' : share > high ? 'high' : 'within'
    })
    expect(sides).toEqual(['low', 'high', 'high', 'low'])
  })

  test('with thousands of people nearly all lie outside: T20, 20 of 20, and 18 at 99.8 %', () => {
    const areas = countsOf(t20.counts, t20.populations)
    const common = weightedMean(areas, 1) ?? 0
    const outside = (z?: number) =>
      areas.filter(({ numerator, denominator }) => {
        const [low, high] = funnelLimits(common, denominator, z) ?? [0, 1]
        return numerator / denominator < low || numerator / denominator > high
      }).length
    expect([outside(), outside(z998)]).toEqual([20, 18])
  })

  test('undefined without people and around what is no share', () => {
    expect(funnelLimits(0.1, 0)).toBeUndefined()
    expect(funnelLimits(1.1, 10)).toBeUndefined()
    expect(funnelLimits(NaN, 10)).toBeUndefined()
  })
})

describe('smoothedRates', () => {
  // pysal/esda test_smoothing.py, Empirical_Bayes: the first five counties.
  test('sudden infant deaths in North Carolina', () => {
    const found = smoothedRates(sids74)
    for (const [i, rate] of [0.0016973, 0.0017054, 0.0017731, 0.0020129, 0.0035349].entries())
      expect(found?.[i]).toBeCloseTo(rate, 7)
  })

  test('the worked example', () => {
    const found = smoothedRates(countsOf([10, 20, 30], [100, 200, 100]))
    for (const [i, rate] of [0.109524, 0.105263, 0.271429].entries()) expect(found?.[i]).toBeCloseTo(rate, 6)
  })

  test('rates that differ less than chance would have it all become the common one; no cases, no people', () => {
    for (const rate of smoothedRates(countsOf([10, 11], [100, 100])) ?? [])
      expect(rate).toBeCloseTo(0.105, 12)
    expect(smoothedRates(countsOf([0, 0], [5, 9]))).toEqual([0, 0])
    expect(smoothedRates(countsOf([0, 1], [0, 9]))).toBeUndefined()
    expect(smoothedRates([])).toBeUndefined()
  })

  test('each lies between its own rate and the common one', () => {
    const area = fc.tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 1, max: 900 }))
    fc.assert(
      fc.property(fc.array(area, { minLength: 1, maxLength: 30 }), (list) => {
        const areas = list.map(([numerator, denominator]) => ({ numerator, denominator }))
        const common = weightedMean(areas, 1) ?? 0
        for (const [i, rate] of (smoothedRates(areas) ?? []).entries()) {
          const own = (areas[i]?.numerator ?? 0) / (areas[i]?.denominator ?? 1)
          expect(rate).toBeGreaterThanOrEqual(Math.min(own, common) - 1e-12)
          expect(rate).toBeLessThanOrEqual(Math.max(own, common) + 1e-12)
        }
      }),
    )
  })
})
