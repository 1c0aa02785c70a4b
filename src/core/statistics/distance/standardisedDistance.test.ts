import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { t20 } from '../../../testing/t20.data.ts'
import { standardisedDistance, standardOf, type Dimension } from './standardisedDistance.ts'

/** Rows of values; undefined where there is none. */
function dimensionsOf(rows: readonly (readonly (number | undefined)[])[], weights: readonly number[] = []) {
  const count = rows[0]?.length ?? 0
  return Array.from({ length: count }, (_, k): Dimension | undefined => {
    const values = rows.map((row) => row[k] ?? Number.NaN)
    const standard = standardOf(values)
    return standard && { values, standard, weight: weights[k] ?? 1 }
  }).filter((dimension) => dimension !== undefined)
}
const from = (dimensions: readonly Dimension[], one: number, count: number) =>
  Array.from({ length: count }, (_, i) => standardisedDistance(dimensions, one, i)?.distance)

// domain.md 3.8
const five = [
  [10, 20, 3],
  [12, 18, 4],
  [30, 10, 9],
  [11, 22, 2],
  [28, 12, 8],
]

describe('standardisedDistance', () => {
  it('meets domain.md 3.8: nearest is A4, then A2', () => {
    const found = from(dimensionsOf(five), 0, 5)
    for (const [i, expected] of [0, 0.541368, 3.393524, 0.512377, 2.874851].entries())
      expect(found[i]).toBeCloseTo(expected, 6)
  })

  it('counts a dimension of double weight as two alike', () => {
    const doubled = five.map(([a = 0, b = 0, c = 0]) => [a, a, b, c])
    const weighted = from(dimensionsOf(five, [2, 1, 1]), 0, 5)
    for (const [i, distance] of from(dimensionsOf(doubled), 0, 5).entries())
      expect(weighted[i]).toBeCloseTo(distance ?? Number.NaN, 12)
  })

  it('scales up what is known where a quarter is missing, as dist() of R', () => {
    const rows = [
      [1, 1, 1, 1],
      [2, 2, 2, undefined],
      [3, 3, 3, 3],
    ]
    const dimensions = dimensionsOf(rows)
    // s = 1 in the first three dimensions: √(3 · 4/3) = 2.
    expect(standardisedDistance(dimensions, 0, 1)).toEqual({ distance: 2, dimensions: 3 })
  })

  it('has no answer where less than three quarters are known', () => {
    const rows = [
      [1, 1, 1, 1],
      [2, 2, undefined, undefined],
      [3, 3, 3, 3],
    ]
    expect(standardisedDistance(dimensionsOf(rows), 0, 1)).toBeUndefined()
    expect(standardisedDistance([], 0, 1)).toBeUndefined()
  })

  it('asks for three quarters of the weight, not of the number', () => {
    const rows = [
      [1, 1, 1],
      [2, undefined, 2],
      [3, 3, 3],
    ]
    expect(standardisedDistance(dimensionsOf(rows), 0, 1)).toBeUndefined()
    expect(standardisedDistance(dimensionsOf(rows, [2, 1, 1]), 0, 1)?.dimensions).toBe(2)
  })

  it('is no different in other units, the same both ways, and 0 from itself', () => {
    const rows = fc.array(fc.tuple(fc.integer(), fc.integer(), fc.integer()), { minLength: 3, maxLength: 20 })
    fc.assert(
      fc.property(rows, (table) => {
        const dimensions = dimensionsOf(table)
        const inCents = dimensionsOf(table.map((row) => row.map((x) => 100 * x + 7)))
        const there = standardisedDistance(dimensions, 0, 1)?.distance ?? 0
        const back = standardisedDistance(dimensions, 1, 0)?.distance ?? 0
        const scaled = standardisedDistance(inCents, 0, 1)?.distance ?? 0
        const own = standardisedDistance(dimensions, 2, 2)?.distance ?? 0
        return Math.abs(there - back) < 1e-9 && Math.abs(there - scaled) < 1e-6 && own === 0
      }),
    )
  })
})

test('standardOf: n − 1, values that are missing left out', () => {
  // 2, 4, 4, 4, 5, 5, 7, 9: mean 5, s = √(32 / 7).
  const found = standardOf([2, 4, Number.NaN, 4, 4, 5, 5, 7, 9])
  expect(found?.mean).toBe(5)
  expect(found?.deviation).toBeCloseTo(Math.sqrt(32 / 7), 12)
  expect(found?.n).toBe(8)
})

test.each([[[]], [[3]], [[3, 3, 3]], [[0.1, 0.1, 0.1]], [[Number.NaN, Number.NaN]]])(
  'standardOf %j tells nothing apart',
  (values) => expect(standardOf(values)).toBeUndefined(),
)

// domain.md 3.0: mean and standard deviation of T20.
test('standardOf meets the reference values of T20', () => {
  const found = standardOf(t20.rates)
  expect(found?.mean).toBeCloseTo(10.99, 10)
  expect(found?.deviation).toBeCloseTo(7.98003429619, 10)
})
