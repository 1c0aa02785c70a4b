import { describe, expect, test } from 'vitest'
import { sampleDataset } from '../../../testing/sampleDataset.ts'
import { sampleManifest } from '../../../testing/sampleManifest.data.ts'
import { t20 } from '../../../testing/t20.data.ts'
import type { Cell } from '../../release/dataset.ts'
import type { Indicator } from '../../release/manifest.ts'
import type { AreaRow } from '../scene.ts'
import { developmentOf } from './development.ts'
import { inequalityOf } from './inequalityOf.ts'
import { quotientsOf } from './quotients.ts'
import { withinMeasures } from './withinMeasures.ts'

const share = sampleManifest.indicators.find(({ id }) => id === 'kinderarmut')
if (!share) throw new Error('no share')
const counted = (numerator: number, denominator: number): Cell => ({
  kind: 'number',
  value: (100 * numerator) / denominator,
  numerator,
  denominator,
})
const row = (id: string, cell: Cell, more: Partial<AreaRow> = {}): AreaRow => ({
  id,
  name: id,
  cell,
  mapped: cell,
  slot: 0,
  ...more,
})
const t20Rows = t20.rates.map((value, i) =>
  row(
    `a${i + 1}`,
    { kind: 'number', value, numerator: t20.counts[i] ?? 0, denominator: t20.populations[i] ?? 0 },
    { parentId: t20.groups[i] ?? '' },
  ),
)
const ofKind = (kind: Indicator['kind']): Indicator => ({ ...share, kind })

describe('inequalityOf', () => {
  test('T20, with the areas that cannot be counted named', () => {
    const rows = [
      ...t20Rows,
      row('x', { kind: 'absent', status: 'withheld' }),
      row('y', { kind: 'number', value: 3 }),
      row('z', counted(5, 10), { isFiltered: true }),
    ]
    const { spread } = inequalityOf({ indicator: share, rows })
    if (spread.kind === 'none') throw new Error(spread.reason)
    expect(spread).toMatchObject({ cases: 13045, people: 90300 })
    expect(spread.excluded.map(({ row: { id }, why }) => [id, why])).toEqual([
      ['x', 'withheld'],
      ['y', 'noCounts'],
    ])
    expect(spread.concentration.kind === 'value' && spread.concentration.gini).toBeCloseTo(0.321374388935, 12)
    expect(spread.segregation).toBeCloseTo(0.240300145123, 12)
    const quotients = quotientsOf(spread)
    expect(quotients[0]).toMatchObject({ row: { id: 'a15' } })
    expect(quotients[0]?.quotient).toBeCloseTo(2.180491, 6)
    expect(quotients.at(-1)?.quotient).toBeCloseTo(0.145036, 6)
  })

  test('only of shares with counts; values only where zero means nothing', () => {
    const bare = t20Rows.map(({ id }) => row(id, { kind: 'number', value: 3 }))
    expect(inequalityOf({ indicator: share, rows: bare }).spread).toEqual({
      kind: 'none',
      reason: 'noCounts',
    })
    expect(inequalityOf({ indicator: ofKind('rate'), rows: t20Rows }).spread).toEqual({
      kind: 'none',
      reason: 'notShare',
    })
    const ofValues = inequalityOf({ indicator: ofKind('rate'), rows: t20Rows }).ofValues
    expect(ofValues.kind === 'value' && ofValues.gini).toBeCloseTo(0.377388535032, 12)
    for (const kind of ['index', 'change', 'category'] as const)
      expect(inequalityOf({ indicator: ofKind(kind), rows: t20Rows }).ofValues).toEqual({
        kind: 'none',
        reason: 'notRatio',
      })
  })
})

describe('developmentOf', () => {
  const counts: Readonly<Record<string, readonly (Cell | undefined)[]>> = {
    a: [counted(10, 100), counted(10, 100), undefined],
    b: [counted(30, 100), counted(10, 100), undefined],
    c: [counted(20, 100), counted(10, 100), undefined],
    d: [counted(20, 100), counted(10, 100), counted(3, 100)],
    e: [{ kind: 'absent', status: 'withheld' }, counted(90, 100), undefined],
  }
  const periods = ['2020', '2021', '2022']
  const dataset = sampleDataset('x', 'ort', Object.keys(counts), periods, (id, period) => {
    const cell = counts[id]?.[periods.indexOf(period)]
    return cell ?? { kind: 'absent', status: 'missing' }
  })

  test('every point over the same areas; periods without enough of them are named', async () => {
    const found = await developmentOf({ dataset, ids: ['a', 'b', 'c', 'd', 'e'] }, async () => undefined)
    expect(found.areas).toBe(4)
    expect(found.points.map(({ period }) => period)).toEqual(['2020', '2021'])
    expect(found.points[0]?.gini).toBeGreaterThan(0)
    // The one high value is of an area that is withheld in 2020: it may not make 2021 look more uneven.
    expect(found.points[1]?.gini).toBeCloseTo(0, 12)
    expect(found.without).toEqual(['2022'])
  })
})

describe('withinMeasures', () => {
  test('T20: all of them, weighted and not', () => {
    const found = withinMeasures(t20Rows, share)
    expect(found.alike.eta.kind === 'share' && found.alike.eta.etaSquared).toBeCloseTo(0.659546604867, 12)
    expect(found.weighted?.eta.kind === 'share' && found.weighted.eta.etaSquared).toBeCloseTo(
      0.590208253358,
      12,
    )
    expect(found.alike.theil.kind === 'value' && found.alike.theil.within).toBeCloseTo(0.0615714813, 9)
    expect(found.weighted?.theil.kind === 'value' && found.weighted.theil.within).toBeCloseTo(0.0541919911, 9)
    expect(found.intraclass).toBeCloseTo(0.707317606602, 11)
    expect(found.omega?.omegaSquared).toBeCloseTo(0.607330457428, 11)
    expect(found.omega?.f).toBeCloseTo(16.46671, 5)
  })

  test('no weights where one area lacks them, no Theil of an index', () => {
    const found = withinMeasures(
      [...t20Rows, row('x', { kind: 'number', value: 3 }, { parentId: 'A' })],
      share,
    )
    expect(found).not.toHaveProperty('weighted')
    expect(withinMeasures(t20Rows, { kind: 'index' }).alike.theil).toEqual({
      kind: 'none',
      reason: 'notRatio',
    })
  })
})
