import { describe, expect, test } from 'vitest'
import { sampleManifest } from '../../../testing/sampleManifest.data.ts'
import { sampleScene } from '../../../testing/sampleRelease.ts'
import { t20 } from '../../../testing/t20.data.ts'
import type { Cell } from '../../release/dataset.ts'
import type { Indicator } from '../../release/manifest.ts'
import type { AreaRow, Reference } from '../scene.ts'
import { summaryColumns } from './summaryColumns.ts'
import { summaryOf } from './summaryOf.ts'
import { unassignedOf } from './unassigned.ts'

const indicatorOf = (id: string): Indicator => {
  const found = sampleManifest.indicators.find((one) => one.id === id)
  if (!found) throw new Error(id)
  return found
}
const [share, count, age] = ['kinderarmut', 'kinder', 'medianalter'].map(indicatorOf) as [
  Indicator,
  Indicator,
  Indicator,
]
const rowsOf = (cells: readonly Cell[]): AreaRow[] =>
  cells.map((cell, i) => ({ id: `a${i}`, name: `Ort ${i}`, cell, mapped: cell, slot: 0 }))
const at = (value: number, counts: { numerator?: number; denominator?: number } = {}): Cell => ({
  kind: 'number',
  value,
  ...counts,
})
const t20Rows = rowsOf(
  t20.rates.map((rate, i) =>
    at(rate, { numerator: t20.counts[i] ?? 0, denominator: t20.populations[i] ?? 0 }),
  ),
)
const withheld: Cell = { kind: 'absent', status: 'withheld', denominator: 12 }

describe('summaryColumns', () => {
  test.each(['kinderarmut', 'kinder'])('%s: a scope has the published value of its own area', (indicator) => {
    const scope = { kind: 'within', id: 'K1' } as const
    const scene = sampleScene({ indicator, scope })
    const filtered = summaryColumns(scene).find(({ kind }) => kind === 'filtered')
    expect(filtered?.official).toMatchObject({ id: 'K1', cell: { kind: 'number' } })
    const further = sampleScene({ indicator, scope, filters: [{ kind: 'above', at: 0 }] })
    expect(summaryColumns(further).find(({ kind }) => kind === 'filtered')).not.toHaveProperty('official')
  })

  test('a total is no reference beside the totals of its areas', () => {
    for (const group of sampleScene({ indicator: 'kinder' }).comparison?.groups ?? [])
      expect(group).not.toHaveProperty('reference')
  })
})

describe('summaryOf', () => {
  test('T20: quartiles type 7, deviation with n − 1, sums of the counts', () => {
    const found = summaryOf(t20Rows, share)
    expect(found).toMatchObject({ areas: 20, n: 20, without: [], cases: 13045, people: 90300 })
    expect(found.quartiles?.[0]).toBeCloseTo(5.325, 12)
    expect(found.median).toBeCloseTo(8.6, 12)
    expect(found.quartiles?.[1]).toBeCloseTo(13.725, 12)
    expect(found.deviation).toBeCloseTo(7.98003429619, 11)
    expect(found.mean).toBeCloseTo(10.99, 12)
    expect(found).not.toHaveProperty('sum')
  })

  test('KomMonitor error 7: the value of all together comes from the counts, not from the rates', () => {
    expect(summaryOf(t20Rows, share).weightedMean).toBeCloseTo(14.446290143964562, 12)
  })

  test('KomMonitor error 6: areas without a number are in no divisor, but named and counted', () => {
    const rows = rowsOf([at(10), withheld, at(20), { kind: 'absent', status: 'missing' }, withheld])
    const found = summaryOf(rows, age)
    expect(found).toMatchObject({ areas: 5, n: 2, mean: 15, median: 15 })
    expect(found.without).toEqual([
      { status: 'withheld', count: 2 },
      { status: 'missing', count: 1 },
    ])
  })

  test('KomMonitor error 8: a mean of exactly 0 is a value', () => {
    const zero = summaryOf(rowsOf([at(0, { numerator: 0, denominator: 50 })]), share)
    expect(zero.weightedMean).toBe(0)
    expect(zero.median).toBe(0)
    expect(zero.cases).toBe(0)
    expect(zero.least?.value).toBe(0)
    expect(summaryOf(rowsOf([at(-5), at(5)]), age).mean).toBe(0)
  })

  test('KomMonitor error 15: the deviation is that with n − 1 and not the one with n', () => {
    expect(summaryOf(t20Rows, share).deviation).not.toBeCloseTo(7.77797531495, 5)
    expect(summaryOf(rowsOf([at(3)]), age)).not.toHaveProperty('deviation')
  })

  test('sums only of counts, and no value from counts where one is lacking', () => {
    expect(summaryOf(rowsOf([at(3), at(4)]), count).sum).toBe(7)
    expect(summaryOf(rowsOf([at(3), at(4)]), age)).not.toHaveProperty('sum')
    const partly = summaryOf(rowsOf([at(10, { numerator: 1, denominator: 10 }), at(20)]), share)
    expect(partly).not.toHaveProperty('weightedMean')
    expect(partly).not.toHaveProperty('people')
  })

  test('all that share the lowest or highest value are named; nothing is said of nothing', () => {
    const found = summaryOf(rowsOf([at(2), at(9), at(2)]), age)
    expect(found.least?.rows.map(({ id }) => id)).toEqual(['a0', 'a2'])
    expect(found.greatest?.rows.map(({ id }) => id)).toEqual(['a1'])
    expect(summaryOf([], share)).toEqual({ areas: 0, n: 0, without: [] })
    expect(summaryOf(rowsOf([withheld]), count)).toEqual({
      areas: 1,
      n: 0,
      without: [{ status: 'withheld', count: 1 }],
    })
  })
})

describe('unassignedOf', () => {
  const level = sampleManifest.levels[2] ?? sampleManifest.levels[0]
  if (!level) throw new Error('no level')
  const whole = (cell: Cell, isComputed = false): Reference => ({ name: 'Land', cell, isComputed })
  const unassigned = (indicator: Indicator, cells: readonly Cell[], region?: Reference) =>
    unassignedOf({
      indicator,
      rows: rowsOf(cells),
      ...(region && { region }),
      level,
      view: { period: '2024' } as Parameters<typeof unassignedOf>[0]['view'],
    })

  test('what the whole has and no area', () => {
    expect(unassigned(count, [at(300), at(200)], whole(at(512)))).toEqual({ kind: 'count', count: 12 })
    const parts = [at(10, { numerator: 10, denominator: 100 }), at(0, { numerator: 0, denominator: 50 })]
    expect(unassigned(share, parts, whole(at(9, { numerator: 18, denominator: 200 })))).toEqual({
      kind: 'count',
      count: 8,
    })
    expect(unassigned(share, parts, whole(at(9, { numerator: 10, denominator: 200 })))).toEqual({
      kind: 'count',
      count: 0,
    })
  })

  test.each(['withheld', 'missing', 'pending', 'unreliable'] as const)(
    'nothing is derived where a part is %s',
    (status) => {
      const parts: readonly Cell[] = [at(300), { kind: 'absent', status }]
      expect(unassigned(count, parts, whole(at(512)))).toEqual({ kind: 'none', reason: 'parts' })
    },
  )

  test('an area of nobody hides nothing', () => {
    const nobody: Cell = { kind: 'absent', status: 'notApplicable', denominator: 0 }
    const part = at(10, { numerator: 10, denominator: 100 })
    expect(unassigned(share, [part, nobody], whole(at(9, { numerator: 20, denominator: 200 })))).toEqual({
      kind: 'count',
      count: 10,
    })
    expect(unassigned(share, [part, { ...nobody, denominator: 5 }], whole(part))).toMatchObject({
      reason: 'parts',
    })
  })

  test('fewer than may be published are no figure', () => {
    const part = at(10, { numerator: 10, denominator: 100 })
    expect(unassigned(share, [part], whole(at(9, { numerator: 12, denominator: 120 })))).toEqual({
      kind: 'few',
      below: 3,
    })
  })

  test('a whole that is itself a sum of its parts says nothing', () => {
    expect(unassigned(count, [at(300)], whole(at(300), true))).toEqual({ kind: 'none', reason: 'whole' })
    expect(unassigned(count, [at(300)])).toEqual({ kind: 'none', reason: 'whole' })
    expect(unassigned(age, [at(40)], whole(at(41)))).toEqual({ kind: 'none', reason: 'noCounts' })
  })
})
