import { describe, expect, test } from 'vitest'
import type { Cell } from '../../release/dataset.ts'
import type { SeriesPoint } from '../scene.ts'
import { indexSeries } from './indexSeries.ts'

const number = (value: number): Cell => ({ kind: 'number', value, lower: value - 1, upper: value + 1 })
const withheld: Cell = { kind: 'absent', status: 'withheld' }
const points = (...cells: readonly Cell[]): SeriesPoint[] =>
  cells.map((cell, i) => ({ period: String(2018 + i), cell }))
const valuesOf = (indexed: ReturnType<typeof indexSeries>) =>
  indexed.kind === 'index'
    ? indexed.points.map(({ cell }) => (cell.kind === 'number' ? cell.value : cell.status))
    : indexed

describe('index', () => {
  test('is 100 at its base period and keeps ratios; gaps stay gaps, intervals go', () => {
    const indexed = indexSeries(points(number(8), number(10), withheld, number(12)), '2019', [])
    expect(valuesOf(indexed)).toEqual([80, 100, 'withheld', 120])
    expect(indexed.kind === 'index' && indexed.points[0]?.cell).toEqual({ kind: 'number', value: 80 })
  })

  test('is refused where the base period has no number, or none above zero', () => {
    expect(indexSeries(points(withheld, number(5)), '2018', [])).toEqual({
      kind: 'absent',
      status: 'withheld',
    })
    expect(indexSeries(points(number(5)), '2030', [])).toEqual({ kind: 'absent', status: 'missing' })
    expect(indexSeries(points(number(0), number(5)), '2018', [])).toEqual({ kind: 'notPositive' })
    expect(indexSeries(points(number(-2), number(5)), '2018', [])).toEqual({ kind: 'notPositive' })
  })

  test('does not run across a series break, and says so', () => {
    const series = points(number(8), number(10), number(30), number(33))
    const after = indexSeries(series, '2020', [{ at: '2020' }])
    expect(valuesOf(after)).toEqual([100, expect.closeTo(110, 9)])
    expect(after).toMatchObject({ isCut: true })
    expect(valuesOf(indexSeries(series, '2018', [{ at: '2020' }]))).toEqual([100, 125])
    expect(indexSeries(series, '2018', [])).toMatchObject({ isCut: false })
  })
})
