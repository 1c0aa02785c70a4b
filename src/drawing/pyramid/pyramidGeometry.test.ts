import { expect, test } from 'vitest'
import { niceEnd, outlinePath, pyramidFrame } from './pyramidGeometry.ts'

const frame = pyramidFrame(400, 142, [{ weight: 10 }, { weight: 30 }])

test('the first group is at the bottom, heights go by weight, sides are alike', () => {
  expect(frame.rows).toEqual([
    [95, 120],
    [20, 95],
  ])
  expect(frame.leftZero - frame.reach).toBe(400 - (frame.rightZero + frame.reach))
})

test('beside the greatest length there is room for half of a tick’s label', () => {
  // „0,8 %“ of 11 px is some 30 px wide.
  expect(frame.leftZero - frame.reach).toBeGreaterThanOrEqual(16)
})

test.each([
  [1.7, 2, 0.5],
  [0.9, 1, 0.5],
  [2, 2, 0.5],
  [3.1, 4, 1],
  [0.032, 0.04, 0.01],
])('%f ends at %f in steps of %f', (greatest, end, step) => {
  expect(niceEnd(greatest, 4).end).toBeCloseTo(end, 10)
  expect(niceEnd(greatest, 4).step).toBeCloseTo(step, 10)
})

test('fewer steps where there is less room', () => {
  expect(niceEnd(0.75, 2).end).toBeCloseTo(1, 10)
  expect(niceEnd(0.75, 2).step).toBeCloseTo(0.5, 10)
})

test('nothing to show has an axis too', () => {
  expect(niceEnd(0, 4)).toEqual({ end: 1, step: 1 })
})

test('the outline is a staircase, broken where a value is missing', () => {
  expect(outlinePath(frame, 200, [10, 20], 1)).toBe('M210.0,120.0V95.0H220.0V20.0')
  expect(outlinePath(frame, 200, [10, undefined], -1)).toBe('M190.0,120.0V95.0')
})
