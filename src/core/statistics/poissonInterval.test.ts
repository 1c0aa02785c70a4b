import { describe, expect, test } from 'vitest'
import { poissonInterval } from './poissonInterval.ts'

describe('Poisson interval', () => {
  // Exact limits: qchisq of R 4.2. Byar from 10 on: PHEindicatormethods.
  test.each([
    [0, 0, 3.688879],
    [1, 0.025318, 5.571643],
    [5, 1.623486, 11.668332],
    [9, 4.115373, 17.084803],
    [10, 4.78745, 18.391459],
    [65, 50.163188, 82.849139],
    [100, 81.362105, 121.627938],
  ])('of %d', (count, lower, upper) => {
    const [l, u] = poissonInterval(count)
    expect(l).toBeCloseTo(lower, 5)
    expect(u).toBeCloseTo(upper, 5)
  })
  test.each([-1, NaN])('of %d is refused', (count) =>
    expect(() => poissonInterval(count)).toThrow(RangeError),
  )
})
