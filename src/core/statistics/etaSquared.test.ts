import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { etaSquared, type GroupedValue } from './etaSquared.ts'
import { t20 } from '../../testing/t20.data.ts'

const grouped = (groups: Record<string, readonly number[]>): GroupedValue[] =>
  Object.entries(groups).flatMap(([group, values]) => values.map((value) => ({ group, value })))

const t20Values = t20.rates.map((value, i) => ({ group: t20.groups[i] ?? '', value }))

describe('etaSquared', () => {
  test('the worked example', () => {
    expect(etaSquared(grouped({ A: [1, 3], B: [5, 7] }))).toEqual({
      kind: 'share',
      etaSquared: 0.8,
      chance: 1 / 3,
      n: 4,
      groups: 2,
    })
  })

  test('T20, every area alike (R and numpy)', () => {
    const result = etaSquared(t20Values)
    expect(result).toMatchObject({ kind: 'share', n: 20, groups: 3, chance: 2 / 19 })
    expect(result.kind === 'share' && result.etaSquared).toBeCloseTo(0.659546604867, 12)
  })

  test('T20, weighted by population', () => {
    const weighted = t20Values.map(({ value, group }, i) => ({
      value,
      group,
      weight: t20.populations[i] ?? 0,
    }))
    const result = etaSquared(weighted)
    expect(result.kind === 'share' && result.etaSquared).toBeCloseTo(0.590208253358, 12)
  })

  test("R's PlantGrowth", () => {
    const result = etaSquared(
      grouped({
        ctrl: [4.17, 5.58, 5.18, 6.11, 4.5, 4.61, 5.17, 4.53, 5.33, 5.14],
        trt1: [4.81, 4.17, 4.41, 3.59, 5.87, 3.83, 6.03, 4.89, 4.32, 4.69],
        trt2: [6.31, 5.12, 5.54, 5.5, 5.37, 5.29, 4.92, 6.15, 5.8, 5.26],
      }),
    )
    expect(result.kind === 'share' && result.etaSquared).toBeCloseTo(0.264148296832, 12)
  })

  test.each([
    ['nothing', {}, 'tooFew'],
    ['one group', { A: [1, 2, 3] }, 'tooFew'],
    ['one value in each group', { A: [1], B: [2], C: [3] }, 'tooFew'],
    ['all equal', { A: [13.7, 13.7, 13.7], B: [13.7, 13.7] }, 'allEqual'],
  ])('%s', (_, groups, reason) => {
    expect(etaSquared(grouped(groups))).toEqual({ kind: 'none', reason })
  })

  test('an area without people counts for nothing', () => {
    const values = grouped({ A: [1, 3], B: [5, 7] })
    expect(etaSquared([...values, { group: 'C', value: 99, weight: 0 }])).toEqual(etaSquared(values))
  })

  test('is the same in any order, on any scale, and with equal weights', () => {
    const value = fc.record({ group: fc.constantFrom('A', 'B', 'C'), value: fc.integer({ min: 0, max: 50 }) })
    fc.assert(
      fc.property(fc.array(value, { maxLength: 30 }), (values) => {
        const result = etaSquared(values)
        for (const same of [
          values.toReversed(),
          values.map((v) => ({ ...v, value: 10 - 3 * v.value })),
          values.map((v) => ({ ...v, weight: 7 })),
        ]) {
          const other = etaSquared(same)
          if (result.kind === 'none') expect(other).toEqual(result)
          else expect(other.kind === 'share' && other.etaSquared).toBeCloseTo(result.etaSquared, 9)
        }
      }),
    )
  })
})
