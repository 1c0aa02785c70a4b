import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { t20 } from '../../../testing/t20.data.ts'
import { sids74, sids79, sidsNeighbours } from '../rates/sids.data.ts'
import { normalTail } from '../trend/normalTail.ts'
import { contiguity } from './contiguity.ts'
import { empiricalBayesRates } from './empiricalBayesRates.ts'
import { gearysC } from './gearysC.ts'
import { gridOf } from './gridOf.ts'
import { moransI } from './moransI.ts'
import { linkCount } from './neighbours.ts'

const grid = (rule: 'queen' | 'rook') => contiguity(gridOf(4, 5), rule, 1e-9)
const zOf = (areas: Parameters<typeof empiricalBayesRates>[0]) => {
  const found = empiricalBayesRates(areas)
  if (found.kind === 'none') throw new Error(found.reason)
  return found.z
}
const t20Areas = t20.counts.map((numerator, i) => ({ numerator, denominator: t20.populations[i] ?? 0 }))

describe("Geary's C", () => {
  // domain.md 3.7, computed with R spdep.
  test.each([
    ['rook', 0.243114970905],
    ['queen', 0.319669919726],
  ] as const)('of T20, %s', (rule, c) => expect(gearysC(t20.rates, grid(rule))).toBeCloseTo(c, 11))

  test('of a checkerboard is far above 1: 2 · 15/16', () => {
    const board = Array.from({ length: 16 }, (_, i) => (i + Math.floor(i / 4)) % 2)
    expect(gearysC(board, contiguity(gridOf(4, 4), 'rook', 1e-9), 'binary')).toBeCloseTo(1.875, 12)
  })

  test('is undefined for equal values and without neighbours', () => {
    expect(gearysC([0.3, 0.3, 0.3], [[1], [0, 2], [1]])).toBeUndefined()
    expect(gearysC([1, 2], [[], []])).toBeUndefined()
  })
})

describe("Moran's I of rates in North Carolina", () => {
  // Cressie & Read 1985: 667 deaths among 329,962 births; spData and PySAL for the later period and the 462 links.
  test('the counties are those published', () => {
    const sums = [sids74, sids79].map((areas) =>
      areas.reduce((sum, area) => [sum[0] + area.numerator, sum[1] + area.denominator] as const, [
        0, 0,
      ] as readonly [number, number]),
    )
    expect(sums).toEqual([
      [667, 329_962],
      [836, 422_392],
    ])
    expect([sids74.length, sidsNeighbours.length, linkCount(sidsNeighbours)]).toEqual([100, 100, 462])
  })

  // pysal/esda test_moran.py: SIDR74, deaths per 1,000 births, which its file holds with six decimals.
  test('1974 to 1978, p under normality one-sided and two-sided', () => {
    const rates = sids74.map(({ numerator, denominator }) =>
      Number(((1000 * numerator) / denominator).toFixed(6)),
    )
    const moran = moransI(rates, sidsNeighbours)
    if (moran.kind === 'none') throw new Error(moran.reason)
    expect(moran.i).toBeCloseTo(0.24772519320480135, 14)
    expect(normalTail(moran.underNormality.z) / 2).toBeCloseTo(5.7916539074498452e-5, 14)
    expect(normalTail(moran.underNormality.z)).toBeCloseTo(0.000115833, 9)
  })
})

describe('rates made alike by empirical Bayes (Assunção & Reis 1999)', () => {
  test('the worked example', () => {
    const z = zOf([
      { numerator: 10, denominator: 100 },
      { numerator: 20, denominator: 200 },
      { numerator: 30, denominator: 100 },
    ])
    for (const [i, expected] of [-0.563436, -0.592349, 1.690309].entries())
      expect(z[i]).toBeCloseTo(expected, 6)
  })

  // Computed independently with numpy by the formula of PySAL's assuncao_rate and Moran's I as above.
  test('T20: Moran for rates lies beside Moran of the rates', () => {
    const moran = moransI(zOf(t20Areas), grid('queen'))
    expect(moran.kind === 'index' && moran.i).toBeCloseTo(0.6391707166069898, 10)
  })

  // pysal/esda test_moran.py, Moran_Rate: sudden infant deaths 1979 to 1984, one-sided p under normality.
  test('North Carolina, 1979 to 1984: Moran for rates as PySAL published it', () => {
    const moran = moransI(zOf(sids79), sidsNeighbours)
    if (moran.kind === 'none') throw new Error(moran.reason)
    expect(moran.i).toBeCloseTo(0.16622343552567395, 14)
    expect(normalTail(moran.underNormality.z) / 2).toBeCloseTo(0.004191499504892171, 14)
  })

  test('rates that differ less than chance would have it are measured by chance alone', () => {
    const [small, large] = zOf([
      { numerator: 10, denominator: 100 },
      { numerator: 91, denominator: 900 },
    ])
    // m 0.101, a = 0.000000111 − 0.000202: v of the small area a + 0.00101, of the large one below 0, so m/900.
    expect(small).toBeCloseTo(-0.001 / Math.sqrt(0.00000011111 - 0.000202 + 0.00101), 6)
    expect(large).toBeCloseTo((91 / 900 - 0.101) / Math.sqrt(0.101 / 900), 12)
  })

  test('an area far off counts the less, the smaller it is', () => {
    const others = Array.from({ length: 8 }, (_, i) => ({ numerator: 95 + i, denominator: 1000 }))
    const last = (denominator: number) =>
      zOf([...others, { numerator: 0.3 * denominator, denominator }]).at(-1) ?? 0
    expect(last(10)).toBeLessThan(last(100))
    expect(last(10)).toBeGreaterThan(0)
  })

  test('undefined cases have their reason', () => {
    expect(empiricalBayesRates([{ numerator: 1, denominator: 2 }])).toEqual({
      kind: 'none',
      reason: 'tooFew',
    })
    expect(empiricalBayesRates([...t20Areas, { numerator: 0, denominator: 0 }])).toMatchObject({
      reason: 'noPeople',
    })
    expect(empiricalBayesRates(t20Areas.map((area) => ({ ...area, numerator: 0 })))).toMatchObject({
      reason: 'noCases',
    })
  })

  test('each area stands on the side of the common rate that its own is on', () => {
    const area = fc.record({
      numerator: fc.integer({ min: 0, max: 300 }),
      denominator: fc.integer({ min: 1, max: 900 }),
    })
    fc.assert(
      fc.property(fc.array(area, { minLength: 2, maxLength: 30 }), (areas) => {
        const [cases, people] = [
          areas.reduce((sum, one) => sum + one.numerator, 0),
          areas.reduce((sum, one) => sum + one.denominator, 0),
        ]
        fc.pre(cases > 0)
        for (const [i, z] of zOf(areas).entries()) {
          const { numerator = 0, denominator = 1 } = areas[i] ?? {}
          expect(Number.isFinite(z)).toBe(true)
          const apart = numerator / denominator - cases / people
          if (Math.abs(apart) > 1e-12) expect(Math.sign(z)).toBe(Math.sign(apart))
        }
      }),
    )
  })
})
