import { expect, test } from 'vitest'
import { axisX, linePath, nearestLine, parallelFrame, placeY } from './parallelGeometry.ts'

const frame = { width: 120, height: 120, left: 10, right: 110, top: 10, bottom: 110 }
const axes = [
  [0, 100, 50],
  [50, NaN, 50],
  [100, 0, NaN],
].map((places) => new Float64Array(places))

test('axes stand at equal distances, 100 is at the top', () => {
  expect([0, 1, 2].map((axis) => axisX(frame, axis, 3))).toEqual([10, 60, 110])
  expect([placeY(frame, 0), placeY(frame, 100)]).toEqual([110, 10])
  expect(axisX(frame, 0, 1)).toBe(60)
  const { left, right } = parallelFrame(290, 200)
  expect(right - left).toBeGreaterThan(240)
})

test('a line is interrupted where a place is missing, and what is left alone is a short stroke', () => {
  expect(linePath(frame, axes, 0)).toBe('M10.0,110.0L60.0,60.0M60.0,60.0L110.0,10.0')
  expect(linePath(frame, axes, 1)).toBe('M8.0,10.0L12.0,10.0M108.0,110.0L112.0,110.0')
  expect(linePath(frame, axes, 2)).toBe('M10.0,60.0L60.0,60.0')
})

test('the nearest line is found between the axes and at a gap, none far away', () => {
  expect(nearestLine(frame, axes, 35, 84, 12)).toBe(0)
  expect(nearestLine(frame, axes, 11, 12, 12)).toBe(1)
  expect(nearestLine(frame, axes, 108, 109, 12)).toBe(1)
  expect(nearestLine(frame, axes, 60, 20, 12)).toBeUndefined()
  expect(nearestLine(frame, axes.slice(0, 1), 60, 20, 12)).toBeUndefined()
})
