import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Cell } from '../../release/dataset.ts'
import { yearPosition } from '../../release/period.ts'
import type { SeriesPoint } from '../scene.ts'
import { timeOf, trendOf } from './trendOf.ts'

const number = (value: number): Cell => ({ kind: 'number', value })
const withheld: Cell = { kind: 'absent', status: 'withheld' }
const years = (from: number, values: readonly (number | Cell)[]): SeriesPoint[] =>
  values.map((value, i) => ({
    period: String(from + i),
    cell: typeof value === 'number' ? number(value) : value,
  }))

// domain.md 3.2
const decade = [12.1, 12.4, 11.9, 12.8, 13.0, 12.6, 13.4, 13.9, 13.7, 14.2]

describe('trend of a series', () => {
  test('the decade 2015 to 2024 has risen by 0.233 a year (0.186 to 0.300), exactly as with whole years', () => {
    const [trend, ...others] = trendOf(years(2015, decade), [])
    expect(others).toEqual([])
    expect(trend).toMatchObject({
      kind: 'trend',
      direction: 'risen',
      from: '2015',
      to: '2024',
      n: 10,
      gaps: 0,
    })
    if (trend?.kind !== 'trend') return
    expect(trend.slope).toBeCloseTo(0.233333333333, 11)
    expect([trend.lower, trend.upper]).toEqual([expect.closeTo(0.185714285714, 11), expect.closeTo(0.3, 11)])
    expect(trend.test).toMatchObject({ kind: 'p', method: 'normal', p: expect.closeTo(0.0023575276, 9) })
  })

  test('falls where it falls, and says nothing where chance explains it', () => {
    expect(trendOf(years(2015, decade.toReversed()), [])[0]).toMatchObject({ direction: 'fallen' })
    expect(trendOf(years(2015, [5, 7, 4, 6, 5, 7]), [])[0]).toMatchObject({ direction: 'unclear' })
    expect(trendOf(years(2015, [5, 5, 5, 5]), [])[0]).toMatchObject({
      direction: 'unclear',
      slope: 0,
      test: { kind: 'allEqual' },
    })
  })

  test('fewer than four numbers are too few', () => {
    expect(trendOf(years(2015, [1, 2, 3]), [])).toEqual([
      { kind: 'none', reason: 'tooFew', from: '2015', to: '2017', n: 3, gaps: 0 },
    ])
    expect(trendOf(years(2015, [withheld]), [])).toEqual([])
    expect(trendOf([], [])).toEqual([])
  })

  test('never runs across a series break', () => {
    const trends = trendOf(years(2015, [9, 8, 7, 6, 5, 21, 22, 23, 24, 25]), [{ at: '2020' }])
    expect(trends.map(({ from, to, kind }) => [from, to, kind])).toEqual([
      ['2015', '2019', 'trend'],
      ['2020', '2024', 'trend'],
    ])
    expect(trends).toMatchObject([
      { direction: 'fallen', slope: -1 },
      { direction: 'risen', slope: 1 },
    ])
  })

  test('withheld years are gaps, not zeros', () => {
    const [trend] = trendOf(years(2015, [1, 2, withheld, withheld, 5, 6, 7]), [])
    expect(trend).toMatchObject({ n: 5, gaps: 2, slope: 1, direction: 'risen' })
  })

  test('the order in which points are given makes no difference', () => {
    const values = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 4, maxLength: 12 })
    fc.assert(
      fc.property(values, (some) => {
        const points = years(2010, some)
        expect(trendOf(points.toReversed(), [])).toEqual(trendOf(points, []))
      }),
    )
  })
})

test('KomMonitor error 9: the trend uses true time, not the position in the list, and its word comes from the trend', () => {
  const points: SeriesPoint[] = [
    { period: '2010', cell: number(10) },
    { period: '2011', cell: number(12) },
    { period: '2015', cell: number(20) },
    { period: '2020', cell: number(30) },
    { period: '2024', cell: number(38) },
  ]
  expect(trendOf(points, [])[0]).toMatchObject({ slope: 2, direction: 'risen' })
  // Last minus first is a rise; nearly every step before it is a fall.
  const dented = trendOf(years(2015, [10, 9, 8, 7, 6, 5, 4, 11]), [])[0]
  expect(dented).toMatchObject({ kind: 'trend', direction: 'unclear' })
  expect(dented?.kind === 'trend' && dented.slope).toBeLessThan(0)
})

test('KomMonitor error 10: half-years, quarters and days keep their distances in the slope', () => {
  const cell = (period: string) => number(3 * yearPosition(period))
  const points = ['2021-Q1', '2021-Q4', '2023-06-30', '2024-12-31'].map((period) => ({
    period,
    cell: cell(period),
  }))
  const [trend] = trendOf(points, [])
  expect(trend?.kind === 'trend' && trend.slope).toBeCloseTo(3, 9)
})

test('whole years stand one year apart and within a day of their true place', () => {
  for (let year = 1999; year < 2030; year++) {
    expect(timeOf(String(year + 1)) - timeOf(String(year))).toBe(1)
    expect(Math.abs(timeOf(String(year)) - yearPosition(String(year)))).toBeLessThan(1 / 300)
  }
  expect(timeOf('2020/2022')).toBe(2021.5)
})
