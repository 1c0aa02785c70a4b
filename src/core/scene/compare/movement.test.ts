import { describe, expect, test } from 'vitest'
import type { Cell } from '../../release/dataset.ts'
import { movementOf } from './movement.ts'
import { standingBeside, standingOf } from './standing.ts'

type Point = number | [value: number, margin: number] | undefined
const cellOf = (point: Point): Cell => {
  if (point === undefined) return { kind: 'absent', status: 'missing' }
  if (typeof point === 'number') return { kind: 'number', value: point }
  const [value, margin] = point
  return { kind: 'number', value, lower: value - margin, upper: value + margin }
}
/** Points of the years from 2015 on; the last one is chosen. */
const moved = (points: readonly Point[], breaks: { at: string }[] = []) => {
  const years = points.map((point, i) => ({ period: String(2015 + i), cell: cellOf(point) }))
  const movement = movementOf(years, String(2014 + points.length), { breaks, decimals: 1 })
  if (movement.kind === 'none') return 'none'
  const word = movement.kind === 'run' ? movement.direction : movement.standing
  return `${word} ${movement.from.period}`
}

describe('movementOf', () => {
  test.each<[string, Point[], string]>([
    ['a rise without a step back', [20, 18, 22, 26], 'risen 2016'],
    ['a fall', [26, 27, 25, 24], 'fallen 2016'],
    ['equal years end a run', [20, 20, 22], 'risen 2016'],
    ['a gap ends a run', [18, undefined, 22, 26], 'risen 2017'],
    ['no change at all', [20, 20], 'similar 2015'],
    ['a change that does not show in print', [20, 20.01], 'similar 2015'],
    ['one value', [20], 'none'],
    ['no value now', [20, undefined], 'none'],
    ['nothing before', [undefined, 20], 'none'],
    [
      'a run that chance explains is no run',
      [
        [20, 2],
        [21, 2],
        [22, 2],
      ],
      'similar 2015',
    ],
    [
      'a run that it does not explain',
      [
        [20, 2],
        [23, 2],
        [26, 2],
      ],
      'risen 2015',
    ],
    [
      'a small step after a clear change',
      [
        [20, 1],
        [30, 1],
        [29.5, 1],
      ],
      'higher 2015',
    ],
  ])('%s', (_, points, expected) => {
    expect(moved(points)).toBe(expected)
  })

  test('never across a series break', () => {
    expect(moved([10, 12, 20, 22], [{ at: '2017' }])).toBe('risen 2017')
    expect(moved([10, 12, 20], [{ at: '2017' }])).toBe('none')
    expect(moved([10, 12], [{ at: '2030' }])).toBe('risen 2015')
  })

  test('periods after the chosen one do not count', () => {
    const points = [10, 12, 8].map((value, i) => ({ period: String(2015 + i), cell: cellOf(value) }))
    expect(movementOf(points, '2016', { breaks: [], decimals: 1 })).toMatchObject({ direction: 'risen' })
  })
})

describe('standing', () => {
  test.each<[Point, Point, ReturnType<typeof standingBeside>]>([
    [[15, 3.5], 13.6, 'similar'],
    [[15, 3.5], 19.5, 'lower'],
    [[15, 3.5], 11.5, 'similar'],
    [[15, 1], 13.9, 'higher'],
    [15, 14.9, 'higher'],
    [15, 15.04, 'similar'],
    [undefined, 15, undefined],
    [15, undefined, undefined],
  ])('%j beside %j is %s', (own, reference, expected) => {
    expect(standingBeside(cellOf(own), cellOf(reference), 1)).toBe(expected)
  })

  test.each<[Point, Point, ReturnType<typeof standingOf>]>([
    [[12, 3.2], [15, 3.5], 'similar'],
    [[12, 1], [15, 1], 'lower'],
    [[15, 1], [12, 1], 'higher'],
    [[15, 1], 12, 'higher'],
    [15, 15.04, 'similar'],
    [undefined, 12, undefined],
  ])('%j and %j: %s', (own, other, expected) => {
    expect(standingOf(cellOf(own), cellOf(other), 1)).toBe(expected)
  })
})
