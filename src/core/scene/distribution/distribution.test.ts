import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sampleScene } from '../../../testing/sampleRelease.ts'
import { t20 } from '../../../testing/t20.data.ts'
import { boxFigures, isOutlier } from './boxFigures.ts'
import { distributionOf } from './distributionOf.ts'

describe('box', () => {
  test('T20: quartiles of type 7, whiskers to the last value inside the fences, area 15 outside (R and numpy)', () => {
    const box = boxFigures(t20.rates)
    expect(box).toEqual({
      lowWhisker: 2.1,
      firstQuartile: expect.closeTo(5.325, 12),
      median: expect.closeTo(8.6, 12),
      thirdQuartile: expect.closeTo(13.725, 12),
      highWhisker: 24.7,
    })
    expect(t20.rates.filter((value) => box && isOutlier(value, box))).toEqual([31.5])
  })

  test('simple-statistics: 3, 6, 7, 8, 8, 10, 13, 15, 16, 20 has a median of 9', () => {
    expect(boxFigures([3, 6, 7, 8, 8, 10, 13, 15, 16, 20])).toMatchObject({ median: 9, highWhisker: 20 })
  })

  test('KomMonitor error 2: quartiles count every value, not only distinct ones', () => {
    const values = [1, 1, 1, 1, 1, 1, 1, 1, 2, 3, 4, 10]
    const box = boxFigures(values)
    expect(box).toMatchObject({ firstQuartile: 1, median: 1, thirdQuartile: 2.25, highWhisker: 4 })
    expect(boxFigures([...new Set(values)])).toMatchObject({ firstQuartile: 2, median: 3, thirdQuartile: 4 })
    expect(values.filter((value) => box && isOutlier(value, box))).toEqual([10])
  })

  test('fewer than five values make none; equal ones a flat one', () => {
    expect(boxFigures([1, 2, 3, 4])).toBeUndefined()
    expect(boxFigures([])).toBeUndefined()
    expect(boxFigures([5, 5, 5, 5, 5])).toEqual({
      lowWhisker: 5,
      firstQuartile: 5,
      median: 5,
      thirdQuartile: 5,
      highWhisker: 5,
    })
  })

  test('figures ascend, and outliers are those beyond one and a half boxes', () => {
    const values = fc.array(fc.double({ min: -1e3, max: 1e3, noNaN: true }), { minLength: 5, maxLength: 40 })
    fc.assert(
      fc.property(values, (some) => {
        const box = boxFigures(some)
        if (!box) throw new Error('five values make a box')
        const { lowWhisker, firstQuartile, median, thirdQuartile, highWhisker } = box
        const figures = [lowWhisker, firstQuartile, median, thirdQuartile, highWhisker]
        expect(figures.toSorted((a, b) => a - b)).toEqual(figures)
        const reach = 1.5 * (thirdQuartile - firstQuartile)
        for (const value of some)
          if (isOutlier(value, box))
            expect(value < firstQuartile - reach || value > thirdQuartile + reach).toBe(true)
      }),
    )
  })
})

describe('distribution', () => {
  const scene = sampleScene()

  test('one group a municipality, in the order of the strip plot, with what has no number counted', () => {
    const { groups, isGrouped, whole } = distributionOf(scene) ?? { groups: [] }
    expect(isGrouped).toBe(true)
    expect(groups.map(({ name, areas, absent }) => [name, areas.length, absent])).toEqual([
      ['Seekreis', 3, 2],
      ['Nordkreis', 3, 0],
      ['Südkreis', 3, 1],
    ])
    expect(groups.every(({ box }) => box === undefined)).toBe(true)
    expect(whole).toMatchObject({ absent: 3, filtered: 0 })
    expect(whole?.box?.median).toBe(15)
    expect(groups[0]?.areas.map(({ value }) => value)).toEqual(
      groups[0]?.areas.map(({ value }) => value).toSorted((a, b) => a - b),
    )
  })

  test('areas left out by a filter are counted and not drawn', () => {
    const rows = scene.rows.map((row) => (row.id === 'K3-2' ? { ...row, isFiltered: true as const } : row))
    const { whole } = distributionOf({ ...scene, rows }) ?? {}
    expect(whole).toMatchObject({ filtered: 1, absent: 3 })
    expect(whole?.n).toBe(8)
  })

  test('without municipalities a single group; none for categories', () => {
    const flat = distributionOf(sampleScene({ level: 'kreis' }))
    expect(flat).toMatchObject({ isGrouped: false })
    expect(flat?.groups.map(({ name }) => name)).toEqual(['Kreise'])
    expect(distributionOf(sampleScene({ indicator: 'lage' }))).toBeUndefined()
  })
})
