import { describe, expect, it } from 'vitest'
import type { TimelineStop } from '../../core/scene/scene.ts'
import { nearestStop, stepStop } from './stepStop.ts'
import { labelledStops, positionsOf, stretchesOf } from './timeAxis.ts'

const stops = (...periods: string[]): TimelineStop[] =>
  periods.map((text) => ({ period: text.replace('!', ''), hasValues: !text.endsWith('!') }))
const gapsOf = (timeline: TimelineStop[]) =>
  stretchesOf(timeline)
    .filter(({ isGap }) => isGap)
    .map(({ from }) => timeline[from]?.period)

describe('positionsOf', () => {
  it('keeps true distances of irregular dates', () => {
    const [first, second, third] = positionsOf(stops('2010', '2018', '2020'))
    expect(first).toBe(0)
    expect(second).toBeCloseTo(0.8, 2)
    expect(third).toBe(1)
  })

  it('sets a single stop at the end', () => {
    expect(positionsOf(stops('2024'))).toEqual([1])
  })
})

describe('stretchesOf', () => {
  it('sees no gap in even steps, be they of one year or of two', () => {
    expect(gapsOf(stops('2015', '2016', '2017'))).toEqual([])
    expect(gapsOf(stops('2016', '2018', '2020', '2022'))).toEqual([])
  })

  it('sees a gap where periods are missing', () => {
    expect(gapsOf(stops('2011', '2012', '2013', '2014', '2018', '2019'))).toEqual(['2014'])
  })

  it('sees a gap at both sides of a period without values', () => {
    expect(gapsOf(stops('2015', '2016', '2017!', '2018', '2019'))).toEqual(['2016', '2017'])
  })

  it('months of different length are even steps', () => {
    expect(gapsOf(stops('2024-01', '2024-02', '2024-03', '2024-04'))).toEqual([])
  })
})

describe('labelledStops', () => {
  const ten = positionsOf(stops(...Array.from({ length: 11 }, (_, i) => String(2014 + i))))

  it('labels all where there is room', () => {
    expect(labelledStops(ten, 0, 0.05).size).toBe(11)
  })

  it('thins evenly from the end', () => {
    expect([...labelledStops(ten, 10, 0.18)].toSorted((a, b) => a - b)).toEqual([0, 2, 4, 6, 8, 10])
  })

  it('always labels the chosen one and makes room for it', () => {
    const labelled = labelledStops(ten, 7, 0.18)
    expect(labelled.has(7)).toBe(true)
    expect(labelled.has(8)).toBe(false)
    expect(labelled.has(6)).toBe(false)
  })
})

describe('stepStop', () => {
  const timeline = stops('2015', '2016!', '2017', '2018')

  it('steps over periods without values', () => {
    expect(stepStop(timeline, 0, 1)).toBe(2)
    expect(stepStop(timeline, 2, -1)).toBe(0)
  })

  it('ends at the ends', () => {
    expect(stepStop(timeline, 3, 1)).toBeUndefined()
    expect(stepStop(timeline, 2, Infinity)).toBe(3)
    expect(stepStop(timeline, 3, -Infinity)).toBe(0)
  })
})

describe('nearestStop', () => {
  it('takes the nearest that has values', () => {
    const timeline = stops('2015', '2016', '2017!', '2018', '2019')
    expect(nearestStop(timeline, positionsOf(timeline), 0.5)).toBe(1)
    expect(nearestStop(timeline, positionsOf(timeline), 0.6)).toBe(3)
  })
})
