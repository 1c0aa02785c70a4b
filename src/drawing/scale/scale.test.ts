import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { linearScale, niceTicks, roundedScale } from './linear.ts'
import { timeTicks } from './timeTicks.ts'
import { valueDomain } from './valueDomain.ts'

describe('niceTicks', () => {
  test.each([
    [0, 27.3, 4, [0, 10, 20]],
    [0, 0.95, 4, [0, 0.5]],
    [0.1, 0.35, 5, [0.1, 0.15, 0.2, 0.25, 0.3, 0.35]],
    [-12, 9, 4, [-10, 0]],
    [3, 3, 4, [3]],
  ])('from %d to %d, at most %d steps', (from, to, count, ticks) => {
    expect(niceTicks(from, to, count)).toEqual(ticks)
  })

  test('ticks lie inside, ascend, and are few', () => {
    const range = fc.tuple(
      fc.double({ min: -1e6, max: 1e6, noNaN: true }),
      fc.double({ min: 1e-3, max: 1e6, noNaN: true }),
    )
    fc.assert(
      fc.property(range, ([from, span]) => {
        const ticks = niceTicks(from, from + span, 5)
        expect(ticks.length).toBeLessThanOrEqual(6)
        for (const [i, tick] of ticks.entries()) {
          expect(tick).toBeGreaterThanOrEqual(from - span * 1e-6)
          expect(tick).toBeLessThanOrEqual(from + span * (1 + 1e-6))
          if (i > 0) expect(tick).toBeGreaterThan(ticks[i - 1] ?? Infinity)
        }
      }),
    )
  })
})

test('a scale maps its ends to the ends of the range, rounded outwards where asked', () => {
  const scale = roundedScale([0, 27.3], [100, 0])
  expect(scale.domain).toEqual([0, 30])
  expect([0, 30].map(scale.at)).toEqual([100, 0])
  expect(linearScale([5, 5], [0, 10]).at(5)).toBe(5)
})

describe('valueDomain', () => {
  test.each([
    ['near zero', [4, 12], 'true', [0, 12], true],
    ['on both sides', [-3, 8], 'true', [-3, 8], true],
    ['all below', [-12, -2], 'true', [-12, 0], true],
    ['a share that moves little', [52, 60], 'true', [0, 60], true],
    ['a share that hardly moves', [95, 97], 'true', [95, 97], false],
    ['an age', [40, 46], 'distant', [40, 46], false],
  ] as const)('%s', (_, values, zero, domain, hasZero) => {
    expect(valueDomain(values, zero)).toEqual({ domain, hasZero })
  })

  test('of nothing is nothing', () => {
    expect(valueDomain([], 'true')).toBeUndefined()
  })
})

describe('timeTicks', () => {
  const years = Array.from({ length: 15 }, (_, i) => String(2010 + i))

  test('thin out and keep the last year', () => {
    expect(timeTicks(years, 9).map(({ label }) => label)).toEqual([
      '2010',
      '2012',
      '2014',
      '2016',
      '2018',
      '2020',
      '2022',
      '2024',
    ])
    expect(timeTicks(years, 4).map(({ label }) => label)).toEqual(['2014', '2019', '2024'])
  })

  test('stand at the middle of their year', () => {
    expect(timeTicks(['2020', '2021'], 4)[0]?.position).toBeCloseTo(2020.5, 2)
  })

  test('name the periods themselves inside one year', () => {
    expect(timeTicks(['2024-Q1', '2024-Q2', '2024-Q3'], 9).map(({ label }) => label)).toEqual([
      '2024-Q1',
      '2024-Q2',
      '2024-Q3',
    ])
    expect(timeTicks([], 9)).toEqual([])
  })
})
