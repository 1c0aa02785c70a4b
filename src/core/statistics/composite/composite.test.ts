import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { t20 } from '../../../testing/t20.data.ts'
import { competitionRanks } from '../competitionRanks.ts'
import { standardOf } from '../distance/standardisedDistance.ts'
import { standardDeviation } from '../spread/standardDeviation.ts'
import { compositeScores, type Ingredient } from './compositeScores.ts'
import { exponentialRank } from './exponentialRank.ts'

const alone = (values: readonly number[]): Ingredient => ({ values, weight: 1, more: 'need' })
const expectNear = (values: readonly (number | undefined)[], expected: readonly number[], digits: number) => {
  expect(values).toHaveLength(expected.length)
  for (const [i, value] of expected.entries()) expect(values[i]).toBeCloseTo(value, digits)
}

// domain.md 3.3, computed with R.
const three: readonly Ingredient[] = [
  { values: [4, 6, 8, 10, 12], weight: 0.4, more: 'need' },
  { values: [20, 18, 15, 12, 10], weight: 0.4, more: 'relief' },
  { values: [1, 2, 4, 8, 16], weight: 0.2, more: 'need' },
]

describe('compositeScores', () => {
  test('of one indicator: its z-scores (T20, n − 1), and the one with n beside it', () => {
    const z = compositeScores([alone(t20.rates)])
    expectNear(z.slice(0, 5), [-1.11403, -0.951124, -0.775686, -0.161653, 0.26441], 5)
    expect(z[14]).toBeCloseTo(2.570164, 6)
    const byN = standardDeviation(t20.rates, 'population') ?? NaN
    expect(((t20.rates[0] ?? 0) - 10.99) / byN).toBeCloseTo(-1.142971, 6)
  })

  test('of one indicator by range: T20, areas 4, 9 and 20', () => {
    const range = compositeScores([alone(t20.rates)], 'range')
    expectNear([range[3], range[8], range[19]], [0.258503, 0.459184, 0.768707], 6)
  })

  test('the example of three, standardised again, and by range', () => {
    const index = compositeScores(three)
    expectNear(index, [-1.16155039, -0.68174839, -0.07214084, 0.60304929, 1.31239034], 8)
    const again = compositeScores([alone(index.map((score) => score ?? NaN))])
    expectNear(again, [-1.17556115, -0.68997172, -0.07301101, 0.61032334, 1.32822054], 8)
    expectNear(compositeScores(three, 'range'), [0, 0.193333, 0.44, 0.713333, 1], 6)
  })

  test('the worked example', () => {
    const two = three.slice(0, 2).map((one) => ({ ...one, weight: 1 }))
    expectNear(compositeScores(two, 'range'), [0, 0.225, 0.5, 0.775, 1], 12)
  })

  test('three quarters of the weight must be there, and share what is missing', () => {
    const quarters = [0, 1, 2, 3].map((): Ingredient => ({ values: [1, 2, 3], weight: 0.25, more: 'need' }))
    const without = (count: number) =>
      quarters.map((one, i) =>
        i < count ? { ...one, values: [1, NaN, 3, 2] } : { ...one, values: [1, 2, 3, 2] },
      )
    expect(compositeScores(without(1))[1]).toBeCloseTo(0, 12)
    expect(compositeScores(without(2))[1]).toBeUndefined()
  })

  test('an indicator that tells nothing apart drops out; with none left there is no index', () => {
    expect(compositeScores([...three, { ...alone([7, 7, 7, 7, 7]), weight: 5 }])).toEqual(
      compositeScores(three),
    )
    expect(compositeScores([alone([3, 3])])).toEqual([undefined, undefined])
    expect(compositeScores([])).toEqual([])
  })

  test('the unit of an indicator changes nothing; turning it turns the index', () => {
    const values = fc.array(fc.integer({ min: -500, max: 500 }), { minLength: 2, maxLength: 20 })
    fc.assert(
      fc.property(values, (list) => {
        const index = compositeScores([alone(list)])
        const scaled = compositeScores([alone(list.map((x) => 10 * x + 3))])
        const turned = compositeScores([{ ...alone(list), more: 'relief' }])
        for (const [i, score] of index.entries()) {
          if (score === undefined) continue
          expect(scaled[i]).toBeCloseTo(score, 9)
          expect(turned[i]).toBeCloseTo(-score, 12)
        }
      }),
    )
  })
})

describe('exponentialRank', () => {
  // domain.md 3.3: the tenth with the greatest need lies above 50.
  test.each([
    [0, 0],
    [0.1, 2.39026],
    [0.25, 6.517733],
    [0.5, 15.64679],
    [0.75, 31.009144],
    [0.9, 50.426654],
    [0.95, 63.847632],
    [0.99, 86.957279],
    [1, 100],
  ])('of %d', (share, expected) => expect(exponentialRank(share)).toBeCloseTo(expected, 5))

  test('the example: all three indicators put the five in the same order', () => {
    const index = compositeScores(three).map((score) => score ?? NaN)
    const shares = competitionRanks(index).map(({ rank }) => (index.length + 1 - rank) / index.length)
    expectNear(shares.map(exponentialRank), [5.05804599, 11.55150446, 20.63270673, 35.8568241, 100], 8)
  })

  test('undefined beyond 0 to 1', () => {
    expect(exponentialRank(1.01)).toBeUndefined()
    expect(exponentialRank(NaN)).toBeUndefined()
  })
})

test('four classes of need at −1, 1 and 1.5 standard deviations (domain.md 3.3): T20, 1, 16, 1 and 2 areas', () => {
  const { mean = NaN, deviation = NaN } = standardOf(t20.rates) ?? {}
  const places = t20.rates.map((rate) => {
    const z = (rate - mean) / deviation
    return z < -1 ? 'little' : z <= 1 ? 'middling' : z <= 1.5 ? 'much' : 'very much'
  })
  const areas = (place: string) => places.flatMap((own, i) => (own === place ? [i + 1] : []))
  expect([areas('little'), areas('middling').length]).toEqual([[1], 16])
  expect([areas('much'), areas('very much')]).toEqual([[14], [15, 20]])
})
