import { describe, expect, test } from 'vitest'
import { byarInterval, exactInterval, poissonInterval } from './poissonInterval.ts'

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
  // domain.md 3.4: both for every count, whichever of them is shown. Byar: PHEindicatormethods; exact: qchisq of R 4.2.
  test.each([
    [0, 0, 3.668012, 0, 3.688879],
    [1, 0.013072, 5.563756, 0.025318, 5.571643],
    [5, 1.611348, 11.668164, 1.623486, 11.668332],
    [9, 4.106885, 17.085781, 4.115373, 17.084803],
    [10, 4.78745, 18.391459, 4.795389, 18.390356],
    [65, 50.163188, 82.849139, 50.165628, 82.847836],
    [100, 81.362105, 121.627938, 81.363991, 121.626794],
  ])('of %d by Byar and exactly', (count, byarLower, byarUpper, lower, upper) => {
    const limits = [...byarInterval(count), ...exactInterval(count)]
    for (const [i, limit] of [byarLower, byarUpper, lower, upper].entries())
      expect(limits[i]).toBeCloseTo(limit, 6)
  })
  // PHDS guide on confidence intervals 2018, which is why Byar is taken from 10 on.
  test('from 10 to 300 Byar lies within 0.2 % of the exact limits', () => {
    for (let count = 10; count <= 300; count++)
      for (const [i, exact] of exactInterval(count).entries())
        expect(Math.abs((byarInterval(count)[i] ?? 0) / exact - 1)).toBeLessThan(0.002)
  })
  test.each([-1, NaN])('of %d is refused', (count) =>
    expect(() => poissonInterval(count)).toThrow(RangeError),
  )
})
