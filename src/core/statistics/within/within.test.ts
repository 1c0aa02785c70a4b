import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { t20 } from '../../../testing/t20.data.ts'
import { etaSquared, type GroupedValue } from '../etaSquared.ts'
import { intraclass } from './intraclass.ts'
import { mexico } from './mexico.data.ts'
import { omegaSquared } from './omegaSquared.ts'
import { squares } from './squares.ts'
import { theil } from './theil.ts'

const grouped = (groups: Record<string, readonly number[]>): GroupedValue[] =>
  Object.entries(groups).flatMap(([group, values]) => values.map((value) => ({ group, value })))
const alike = t20.rates.map((value, i) => ({ group: t20.groups[i] ?? '', value }))
const weighted = alike.map((one, i) => ({ ...one, weight: t20.populations[i] ?? 0 }))
const plantGrowth = grouped({
  ctrl: [4.17, 5.58, 5.18, 6.11, 4.5, 4.61, 5.17, 4.53, 5.33, 5.14],
  trt1: [4.81, 4.17, 4.41, 3.59, 5.87, 3.83, 6.03, 4.89, 4.32, 4.69],
  trt2: [6.31, 5.12, 5.54, 5.5, 5.37, 5.29, 4.92, 6.15, 5.8, 5.26],
})

describe('squares', () => {
  test('the worked example', () => {
    expect(squares(grouped({ A: [1, 3], B: [5, 7] }))).toMatchObject({
      betweenMean: 16,
      withinMean: 2,
      typicalSize: 2,
    })
  })

  test('T20 and PlantGrowth: sums of squares and F (R and numpy)', () => {
    const found = squares(alike)
    expect(found?.betweenSum).toBeCloseTo(798.0105, 9)
    expect(found?.withinSum).toBeCloseTo(411.9275, 9)
    expect((found?.betweenMean ?? 0) / (found?.withinMean ?? 1)).toBeCloseTo(16.46671, 5)
    expect(found?.typicalSize).toBeCloseTo(6.4, 12)
    const plants = squares(plantGrowth)
    expect((plants?.betweenMean ?? 0) / (plants?.withinMean ?? 1)).toBeCloseTo(4.84608786238, 10)
  })

  test('T20: means of the groups, and p of F (R) by its closed form for three groups', () => {
    const meanOf = (group: string) => {
      const own = alike.filter((one) => one.group === group)
      return own.reduce((sum, { value }) => sum + value, 0) / own.length
    }
    for (const [group, mean] of [
      ['A', 4.8375],
      ['B', 8.1],
      ['C', 18.5875],
    ] as const)
      expect(meanOf(group)).toBeCloseTo(mean, 12)
    // P(F > f) with 2 and d degrees of freedom is (1 + 2f/d)^(−d/2).
    const chance = (found: ReturnType<typeof squares>) => {
      const d = (found?.n ?? 0) - (found?.groups ?? 0)
      return (1 + (2 * (found?.betweenMean ?? 0)) / (found?.withinMean ?? 1) / d) ** (-d / 2)
    }
    expect(chance(squares(alike))).toBeCloseTo(0.00010531, 8)
    expect(chance(squares(plantGrowth))).toBeCloseTo(0.0159099583, 10)
  })

  test('one group, or one value in each: nothing to compare', () => {
    expect(squares(grouped({ A: [1, 2, 3] }))).toBeUndefined()
    expect(squares(grouped({ A: [1], B: [2] }))).toBeUndefined()
    expect(squares([])).toBeUndefined()
  })
})

describe('intraclass', () => {
  test('the worked example and T20 (R and numpy)', () => {
    expect(intraclass(grouped({ A: [1, 3], B: [5, 7] }))).toBeCloseTo(14 / 18, 12)
    expect(intraclass(alike)).toBeCloseTo(0.707317606602, 11)
  })

  test('is negative where groups are more mixed than by lot; undefined where all values are equal', () => {
    expect(intraclass(grouped({ A: [1, 9], B: [1, 9] }))).toBeLessThan(0)
    expect(intraclass(grouped({ A: [4, 4], B: [4, 4] }))).toBeUndefined()
    expect(intraclass(grouped({ A: [4], B: [5] }))).toBeUndefined()
  })
})

describe('omegaSquared', () => {
  test('the worked example, T20 and PlantGrowth (R and numpy)', () => {
    const example = omegaSquared(grouped({ A: [1, 3], B: [5, 7] }))
    expect(example?.omegaSquared).toBeCloseTo(14 / 22, 12)
    expect(example?.f).toBe(8)
    const found = omegaSquared(alike)
    expect(found?.omegaSquared).toBeCloseTo(0.607330457428, 11)
    expect(found?.f).toBeCloseTo(16.46671, 5)
    expect(omegaSquared(plantGrowth)?.f).toBeCloseTo(4.84608786238, 10)
  })

  test('is negative where groups are more mixed than by lot; uniform groups have no F; all equal nothing', () => {
    expect(omegaSquared(grouped({ A: [1, 9], B: [1, 9] }))?.omegaSquared).toBeLessThan(0)
    expect(omegaSquared(grouped({ A: [4, 4], B: [5, 5] }))).toEqual({ omegaSquared: 1 })
    expect(omegaSquared(grouped({ A: [4, 4], B: [4, 4] }))).toBeUndefined()
    expect(omegaSquared(grouped({ A: [4], B: [5] }))).toBeUndefined()
  })

  test('is never above η², which F gives too', () => {
    const value = fc.record({ group: fc.constantFrom('A', 'B', 'C'), value: fc.integer({ min: 0, max: 50 }) })
    fc.assert(
      fc.property(fc.array(value, { maxLength: 30 }), (values) => {
        const [found, eta] = [omegaSquared(values), etaSquared(values)]
        if (eta.kind === 'none' || !found) {
          expect([found, eta.kind]).toEqual([undefined, 'none'])
          return
        }
        expect(found.omegaSquared).toBeLessThanOrEqual(eta.etaSquared + 1e-9)
        if (found.f === undefined) return
        const between = found.f * (eta.groups - 1)
        expect(between / (between + eta.n - eta.groups)).toBeCloseTo(eta.etaSquared, 9)
      }),
    )
  })
})

describe('theil', () => {
  const parts = (values: readonly GroupedValue[]) => {
    const found = theil(values)
    if (found.kind === 'none') throw new Error(found.reason)
    return found
  }

  test('T20, every area alike (numpy)', () => {
    const found = parts(alike)
    expect(found.total).toBeCloseTo(0.227630122, 9)
    expect(found.between).toBeCloseTo(0.1660586407, 9)
    expect(found.within).toBeCloseTo(0.0615714813, 9)
  })

  test('T20, weighted by population (numpy)', () => {
    const found = parts(weighted)
    expect(found.total).toBeCloseTo(0.1650982309, 9)
    expect(found.between).toBeCloseTo(0.1109062398, 9)
    expect(found.within).toBeCloseTo(0.0541919911, 9)
  })

  test('0 and 10 in groups of three: ln 2, all between (PySAL)', () => {
    const found = parts(grouped({ A: [0, 0, 0], B: [10, 10, 10] }))
    expect(found.total).toBeCloseTo(Math.LN2, 15)
    expect(found.between).toBeCloseTo(Math.LN2, 15)
    expect(found.within).toBeCloseTo(0, 15)
  })

  test('1 to 5 (domain reference)', () => {
    expect(parts(grouped({ A: [1, 2, 3, 4, 5] })).total).toBeCloseTo(0.1196875936, 9)
  })

  // pysal/inequality test_theil.py.
  test.each([
    [1940, 0.20894344, 0.0345889],
    [1950, 0.15222451, 0.02816853],
    [1960, 0.10472941, 0.05260921],
    [1970, 0.10194725, 0.05931219],
    [1980, 0.09560113, 0.03205257],
    [1990, 0.10511256, 0.02963731],
    [2000, 0.10660832, 0.03635872],
  ])('GDP of the Mexican states by region, %d (PySAL)', (year, total, between) => {
    const found = parts(
      mexico.map(({ gdp, region }) => ({ value: gdp[(year - 1940) / 10] ?? -1, group: String(region) })),
    )
    expect(found.total).toBeCloseTo(total, 8)
    expect(found.between).toBeCloseTo(between, 8)
  })

  test('undefined cases have their reason', () => {
    expect(theil(grouped({ A: [-1, 2], B: [3] }))).toEqual({ kind: 'none', reason: 'negative' })
    expect(theil(grouped({ A: [0, 0], B: [0] }))).toEqual({ kind: 'none', reason: 'allZero' })
    expect(theil(grouped({ A: [3] }))).toEqual({ kind: 'none', reason: 'tooFew' })
    expect(theil([...grouped({ A: [3] }), { group: 'B', value: 1, weight: 0 }])).toEqual({
      kind: 'none',
      reason: 'tooFew',
    })
  })

  test('between and within add up, neither is negative, and the order changes nothing', () => {
    const value = fc.record({
      group: fc.constantFrom('A', 'B', 'C'),
      value: fc.integer({ min: 0, max: 1000 }),
      weight: fc.integer({ min: 1, max: 50 }),
    })
    fc.assert(
      fc.property(fc.array(value, { minLength: 2, maxLength: 30 }), (values) => {
        const found = theil(values)
        if (found.kind === 'none') {
          expect(values.every((one) => one.value === 0)).toBe(true)
          return
        }
        expect(found.within).toBeGreaterThanOrEqual(0)
        expect(found.between + found.within).toBeCloseTo(found.total, 9)
        const turned = theil(values.toReversed())
        expect(turned.kind === 'value' && turned.total).toBeCloseTo(found.total, 9)
      }),
    )
  })
})
