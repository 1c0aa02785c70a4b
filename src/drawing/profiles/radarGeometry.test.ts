import { expect, test } from 'vitest'
import { radarPoint, radarShape, ringPath } from './radarGeometry.ts'

test('spokes go clockwise from the top', () => {
  const round = ({ x, y }: { x: number; y: number }) => [Math.round(x) + 0, Math.round(y) + 0]
  expect([0, 1, 2, 3].map((i) => round(radarPoint(i, 4, 100, 50)))).toEqual([
    [0, -50],
    [50, 0],
    [0, 50],
    [-50, 0],
  ])
})

test('0 is the middle, 100 the rim, nothing lies beyond', () => {
  expect(radarPoint(1, 4, 0, 50)).toEqual({ x: 0, y: -0 })
  expect(radarPoint(1, 4, 180, 50).x).toBe(50)
  expect(ringPath(3, 100, 10)).toBe('M0.0,-10.0L8.7,5.0L-8.7,5.0Z')
})

test('a missing value leaves a gap, and is no zero', () => {
  const whole = radarShape([100, 50, 50, 50], 10)
  expect(whole).toEqual({ path: 'M0.0,-10.0L5.0,-0.0L0.0,5.0L-5.0,0.0Z', isClosed: true })
  const broken = radarShape([100, undefined, 50, 50], 10)
  expect(broken.isClosed).toBe(false)
  expect(broken.path).toBe('M0.0,5.0L-5.0,0.0M-5.0,0.0L0.0,-10.0')
  expect(radarShape([undefined, 50, undefined, 50], 10).path).toBe('')
})
