import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { t20 } from '../../../testing/t20.data.ts'
import { competitionRanks } from '../competitionRanks.ts'
import { seededRandom } from '../random/seededRandom.ts'
import { gammaDraws } from './gammaDraws.ts'
import { normalDraws } from './normalDraws.ts'
import type { Spread } from './rankSimulation.ts'
import { simulatedRanks } from './simulatedRanks.ts'

const fixed = (value: number): Spread => ({ kind: 'fixed', value })
const spans = (spreads: readonly Spread[], seed = 1, draws = 1000) =>
  simulatedRanks(spreads, seededRandom(seed), draws)

function momentsOf(draw: () => number, n = 40_000) {
  const values = Array.from({ length: n }, draw)
  const mean = values.reduce((sum, x) => sum + x, 0) / n
  return { mean, variance: values.reduce((sum, x) => sum + (x - mean) ** 2, 0) / n, values }
}

describe('draws', () => {
  test('normal ones have mean 0, variance 1 and 5 % beyond 1.96', () => {
    const { mean, variance, values } = momentsOf(normalDraws(seededRandom(7)))
    expect(mean).toBeCloseTo(0, 1)
    expect(variance).toBeCloseTo(1, 1)
    expect(values.filter((z) => Math.abs(z) > 1.959964).length / values.length).toBeCloseTo(0.05, 2)
  })

  test.each([0.5, 1, 2.5, 30.5])('gamma ones of shape %d have mean and variance of that shape', (shape) => {
    const random = seededRandom(7)
    const gamma = gammaDraws(random, normalDraws(random))
    const { mean, variance, values } = momentsOf(() => gamma(shape))
    expect(mean / shape).toBeCloseTo(1, 1)
    expect(variance / shape).toBeCloseTo(1, 1)
    expect(Math.min(...values)).toBeGreaterThan(0)
  })

  test('a gamma of shape ½ is half a squared normal one: 5 % beyond 1.92', () => {
    const random = seededRandom(3)
    const gamma = gammaDraws(random, normalDraws(random))
    const { values } = momentsOf(() => gamma(0.5))
    expect(values.filter((x) => x > 1.959964 ** 2 / 2).length / values.length).toBeCloseTo(0.05, 2)
  })
})

describe('simulated ranks', () => {
  test('of fixed values are their competition ranks, ties shared', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 20 }), (values) => {
        const ranks = competitionRanks(values).map(({ rank }) => ({ from: rank, to: rank }))
        expect(spans(values.map(fixed), 1, 20)).toEqual(ranks)
      }),
    )
  })

  test('the same seed gives the same spans, another seed nearly the same', () => {
    const spreads = t20.counts.map((x, i): Spread => ({
      kind: 'share',
      x,
      n: t20.populations[i] ?? 0,
      per: 100,
    }))
    expect(spans(spreads)).toEqual(spans(spreads))
    const other = spans(spreads, 2)
    for (const [i, { from, to }] of spans(spreads).entries()) {
      expect(Math.abs(from - (other[i]?.from ?? 0))).toBeLessThanOrEqual(1)
      expect(Math.abs(to - (other[i]?.to ?? 0))).toBeLessThanOrEqual(1)
    }
  })

  test('T20: thousands of people leave the clear ends where they are and the crowded middle open', () => {
    const spreads = t20.counts.map((x, i): Spread => ({
      kind: 'share',
      x,
      n: t20.populations[i] ?? 0,
      per: 100,
    }))
    const found = spans(spreads)
    expect(found[14]).toEqual({ from: 1, to: 1 })
    expect(found[19]).toEqual({ from: 2, to: 2 })
    expect(found[0]?.to).toBe(20)
    const middle = found[12]
    expect((middle?.to ?? 0) - (middle?.from ?? 0)).toBeGreaterThan(0)
  })

  test('of a hundred alike areas each may stand nearly anywhere: 3 to 98', () => {
    const found = spans(
      Array.from({ length: 100 }, () => ({ kind: 'normal', mean: 10, sd: 1 }) as const),
      1,
      4000,
    )
    const mean = (of: 'from' | 'to') => found.reduce((sum, span) => sum + span[of], 0) / found.length
    expect(mean('from')).toBeCloseTo(3, 0)
    expect(mean('to')).toBeCloseTo(98, 0)
  })

  test('smaller bases leave more open', () => {
    const width = (size: number) =>
      spans(
        t20.rates.map((rate): Spread => ({
          kind: 'share',
          x: Math.round((rate * size) / 100),
          n: size,
          per: 100,
        })),
      ).reduce((sum, { from, to }) => sum + to - from, 0)
    expect(width(50)).toBeGreaterThan(width(500))
    expect(width(500)).toBeGreaterThan(width(5000))
  })

  test('two shares change places as often as the Beta distribution says', () => {
    // P(Beta(8.5, 92.5) > Beta(12.5, 88.5)) = 0.173 by numerical integration (scipy): in neither 2.5 % tail.
    expect(spans([8, 12].map((x): Spread => ({ kind: 'share', x, n: 100, per: 100 })))).toEqual([
      { from: 1, to: 2 },
      { from: 1, to: 2 },
    ])
    expect(spans([1, 12].map((x): Spread => ({ kind: 'share', x, n: 100, per: 100 })))).toEqual([
      { from: 2, to: 2 },
      { from: 1, to: 1 },
    ])
  })

  test('rates are drawn on their own bases: few events on a small one reach far', () => {
    const found = spans([
      { kind: 'rate', x: 2, n: 100, per: 1000 },
      { kind: 'rate', x: 1500, n: 100_000, per: 1000 },
      { kind: 'rate', x: 2500, n: 100_000, per: 1000 },
      { kind: 'rate', x: 0, n: 100_000, per: 1000 },
    ])
    expect(found).toEqual([
      { from: 1, to: 3 },
      { from: 2, to: 3 },
      { from: 1, to: 2 },
      { from: 4, to: 4 },
    ])
  })

  test('nothing ranks nothing; more than 65,535 areas have their ranks too', () => {
    expect(spans([])).toEqual([])
    const many = spans(
      Array.from({ length: 70_000 }, (_, i) => fixed(i)),
      1,
      2,
    )
    expect(many[0]).toEqual({ from: 70_000, to: 70_000 })
    expect(many.at(-1)).toEqual({ from: 1, to: 1 })
  })
})
