import { describe, expect, test } from 'vitest'
import { wilsonInterval } from './wilsonInterval.ts'

describe('Wilson interval', () => {
  // Newcombe 1998, table I, recomputed with R 4.2; 65/100 is the example of PHEindicatormethods.
  test.each([
    [81, 263, 0.255289, 0.36621],
    [15, 148, 0.062386, 0.160487],
    [0, 20, 0, 0.161125],
    [1, 29, 0.006113, 0.171755],
    [65, 100, 0.552544, 0.736358],
    [3, 3, 0.438503, 1],
    [5, 12, 0.19326, 0.680489],
    [120, 1400, 0.07216, 0.101536],
  ])('%d of %d', (x, n, lower, upper) => {
    const [l, u] = wilsonInterval(x, n)
    expect(l).toBeCloseTo(lower, 6)
    expect(u).toBeCloseTo(upper, 6)
  })
  test('65 of 100 at 99.8 % (PHEindicatormethods)', () => {
    const [l, u] = wilsonInterval(65, 100, 3.090232306167813)
    expect(l).toBeCloseTo(0.495495, 6)
    expect(u).toBeCloseTo(0.778354, 6)
  })
  test('contains the share and has sharp ends at 0 and 1', () => {
    for (let n = 1; n < 60; n++)
      for (let x = 0; x <= n; x++) {
        const [l, u] = wilsonInterval(x, n)
        expect(l).toBeLessThanOrEqual(x / n)
        expect(u).toBeGreaterThanOrEqual(x / n)
      }
    expect(wilsonInterval(0, 7)[0]).toBe(0)
    expect(wilsonInterval(7, 7)[1]).toBe(1)
  })
  test.each([
    [1, 0],
    [-1, 5],
    [6, 5],
    [NaN, 5],
  ])('%d of %d is refused', (x, n) => expect(() => wilsonInterval(x, n)).toThrow(RangeError))
})
