import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { leastSquares, type LeastSquares } from './leastSquares.ts'
import { anscombe, norris, rPairs } from './pairs.data.ts'
import { studentisedResiduals } from './studentisedResiduals.ts'

/** P(|T| > t) with 8 degrees of freedom, ten pairs (Abramowitz & Stegun 26.7.4). */
function tail8(t: number): number {
  const cos2 = 1 / (1 + t ** 2 / 8)
  return 1 - Math.sqrt(1 - cos2) * (1 + cos2 / 2 + (3 / 8) * cos2 ** 2 + (5 / 16) * cos2 ** 3)
}

function lineOf(result: LeastSquares) {
  if (result.kind === 'none') throw new Error(result.reason)
  return result
}

describe('leastSquares', () => {
  test('R (domain.md 3.10)', () => {
    const line = lineOf(leastSquares(rPairs.x, rPairs.y))
    expect(line.slope).toBeCloseTo(1.72294141198, 11)
    expect(line.slopeError).toBeCloseTo(0.172166890536, 12)
    expect(line.intercept).toBeCloseTo(-2.2960896837, 10)
    expect(line.interceptError).toBeCloseTo(1.110029253853, 12)
    expect(line.rSquared).toBeCloseTo(0.926027211853, 12)
    expect(line.adjustedRSquared).toBeCloseTo(0.916780613335, 12)
    expect(line.residualSd).toBeCloseTo(1.05381045831, 11)
    expect(line.slope / line.slopeError).toBeCloseTo(10.0073911, 7)
    expect(tail8(line.slope / line.slopeError) / 8.4415e-6).toBeCloseTo(1, 4)
  })

  test("Anscombe's four sets", () => {
    const slopes = [0.500090909, 0.5, 0.499727273, 0.499909091]
    const intercepts = [3.000090909, 3.000909091, 3.002454545, 3.001727273]
    const squares = [0.666542, 0.666242, 0.666324, 0.666707]
    for (const [i, { x, y }] of anscombe.entries()) {
      const line = lineOf(leastSquares(x, y))
      expect(line.slope).toBeCloseTo(slopes[i] ?? 0, 9)
      expect(line.intercept).toBeCloseTo(intercepts[i] ?? 0, 9)
      expect(line.rSquared).toBeCloseTo(squares[i] ?? 0, 6)
    }
  })

  test('NIST StRD Norris, certified values', () => {
    const line = lineOf(leastSquares(norris.x, norris.y))
    expect(line.n).toBe(36)
    expect(line.slope).toBeCloseTo(1.00211681802045, 13)
    expect(line.intercept).toBeCloseTo(-0.262323073774029, 12)
    expect(line.slopeError).toBeCloseTo(0.429796848199937e-3, 14)
    expect(line.interceptError).toBeCloseTo(0.232818234301152, 12)
    expect(line.residualSd).toBeCloseTo(0.884796396144373, 12)
    expect(line.rSquared).toBeCloseTo(0.999993745883712, 14)
  })

  test('a trend over years (domain.md 3.2)', () => {
    const years = Array.from({ length: 10 }, (_, i) => 2015 + i)
    const line = lineOf(leastSquares(years, [12.1, 12.4, 11.9, 12.8, 13, 12.6, 13.4, 13.9, 13.7, 14.2]))
    expect(line.slope).toBeCloseTo(0.238787878788, 12)
    expect(line.slopeError).toBeCloseTo(0.0342866435, 10)
    expect(Math.sqrt(line.rSquared)).toBeCloseTo(0.9265075713, 10)
    expect(tail8(line.slope / line.slopeError)).toBeCloseTo(0.000116714, 9)
  })

  test('the worked example', () => {
    expect(lineOf(leastSquares([1, 2, 3], [1, 3, 2], 3))).toMatchObject({
      slope: 0.5,
      intercept: 1,
      rSquared: 0.25,
    })
  })

  test.each([
    ['nine pairs', [1, 2, 3, 4, 5, 6, 7, 8, 9], 'tooFew', 9],
    ['x does not vary', Array<number>(12).fill(0.1), 'allEqual', 12],
    ['nothing', [], 'tooFew', 0],
  ] as const)('%s: none', (_, x, reason, n) => {
    expect(leastSquares(x, x)).toEqual({ kind: 'none', reason, n })
  })

  test('two pairs leave nothing to judge a line by, whatever is asked', () => {
    expect(leastSquares([1, 2], [1, 2], 2)).toEqual({ kind: 'none', reason: 'tooFew', n: 2 })
  })

  test('y that does not vary has a flat line that takes up nothing', () => {
    expect(lineOf(leastSquares([1, 2, 3], [4, 4, 4], 3))).toMatchObject({
      slope: 0,
      intercept: 4,
      rSquared: 0,
    })
  })

  test('the line passes through the means', () => {
    const pair = fc.tuple(fc.integer({ min: -99, max: 99 }), fc.integer({ min: -99, max: 99 }))
    fc.assert(
      fc.property(fc.array(pair, { minLength: 10, maxLength: 30 }), (pairs) => {
        const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length
        const [xs, ys] = [pairs.map(([x]) => x), pairs.map(([, y]) => y)]
        const line = leastSquares(xs, ys)
        if (line.kind === 'none') expect(new Set(xs).size).toBe(1)
        else expect(line.intercept + line.slope * mean(xs)).toBeCloseTo(mean(ys), 6)
      }),
    )
  })
})

describe('studentisedResiduals', () => {
  test('the worked example', () => {
    const [a, b, c] = studentisedResiduals([1, 2, 3], [1, 3, 2], 3) ?? []
    expect(a).toBeCloseTo(-1, 12)
    expect(b).toBeCloseTo(1, 12)
    expect(c).toBeCloseTo(-1, 12)
  })

  test("Anscombe III: R's rstandard of the one outlier is 2.99999, the pair alone at its x in IV lies on its line", () => {
    const [, , third, fourth] = anscombe
    expect(studentisedResiduals(third.x, third.y)?.[2]).toBeCloseTo(3, 4)
    expect(studentisedResiduals(fourth.x, fourth.y)?.[7]).toBe(0)
  })

  test('none without a line, or where all lie on it', () => {
    expect(studentisedResiduals([1, 1, 1], [1, 2, 3], 3)).toBeUndefined()
    expect(studentisedResiduals([1, 2, 3], [1, 2, 3], 3)).toBeUndefined()
  })
})
