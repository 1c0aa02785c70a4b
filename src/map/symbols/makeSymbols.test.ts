import { describe, expect, it } from 'vitest'
import type { AreaRow, ModeFacts } from '../../core/scene/scene.ts'
import { sampleManifest } from '../../testing/sampleManifest.data.ts'
import { gridOutlines } from '../outlines/sampleOutlines.ts'
import { circleRadius, greatestRadius } from './circleRadius.ts'
import { makeSymbols } from './makeSymbols.ts'

const outlines = gridOutlines({ columns: 4, rows: 1 })
const indicatorOf = (kind: 'count' | 'share') => {
  const found = sampleManifest.indicators.find((indicator) => indicator.kind === kind)
  if (!found) throw new Error(`the sample has no ${kind}`)
  return found
}

const row = (id: string, over: Partial<AreaRow> = {}): AreaRow => ({
  id,
  name: id,
  slot: 0,
  cell: { kind: 'number', value: 10, numerator: 5 },
  mapped: { kind: 'number', value: 10 },
  ...over,
})
const symbols = (rows: readonly AreaRow[], mode: ModeFacts, kind: 'count' | 'share' = 'share') =>
  makeSymbols({ rowById: new Map(rows.map((r) => [r.id, r])), mode, indicator: indicatorOf(kind) }, outlines)

describe('circles', () => {
  const mode = { kind: 'circles', greatest: 20 } as const

  it('have areas proportional to the counts', () => {
    expect(circleRadius(25, 100, 93)).toBeCloseTo(13)
    expect(circleRadius(100, 100, 93)).toBeCloseTo(26)
    expect(circleRadius(0, 100, 93)).toBe(0)
    expect(circleRadius(-3, 100, 93)).toBe(0)
    expect(greatestRadius(400)).toBeLessThan(20)
    expect([greatestRadius(3), greatestRadius(11_000)]).toEqual([34, 8])
  })

  it('stand for numerators; without a count there is none', () => {
    const made = symbols(
      [
        row('0000', { cell: { kind: 'number', value: 10, numerator: 20 } }),
        row('0001', { cell: { kind: 'number', value: 90, numerator: 5 } }),
        row('0002', { cell: { kind: 'absent', status: 'withheld' } }),
        row('0003', { cell: { kind: 'number', value: 10 } }),
      ],
      mode,
    )
    expect(made?.map(({ id, shape }) => [id, shape])).toEqual([
      ['0000', 'circle'],
      ['0001', 'circle'],
    ])
    expect(made?.[0]?.radius).toBeCloseTo(2 * (made?.[1]?.radius ?? 0))
  })

  it('stand for the value of a count itself', () => {
    const made = symbols([row('0000', { cell: { kind: 'number', value: 20 } })], mode, 'count')
    expect(made?.[0]?.radius).toBeCloseTo(greatestRadius(4))
  })
})

describe('outcomes and outliers', () => {
  it('have shapes, so that no outcome is told by colour alone; similar has none', () => {
    const outcomes = ['higher', 'lower', 'notComparable', 'similar'] as const
    const rows = outcomes.map((outcome, i) => row(`000${i}`, { outcome }))
    const made = symbols(rows, { kind: 'threshold', at: 10, isChosen: true })
    expect(made?.map(({ shape }) => shape)).toEqual(['up', 'down', 'cross'])
  })

  it('rings mark outliers, filled for high ones', () => {
    const rows = [row('0000', { outlier: 'high' }), row('0001', { outlier: 'low' }), row('0002')]
    const made = symbols(rows, { kind: 'value' })
    expect(made?.map(({ id, shape }) => [id, shape])).toEqual([
      ['0000', 'dot'],
      ['0001', 'dot'],
    ])
    expect(made?.[0]?.fill).not.toBe(made?.[1]?.fill)
  })

  it('are not drawn on what is filtered out, and there may be none at all', () => {
    expect(
      symbols([row('0000', { outcome: 'higher', isFiltered: true }), row('0001')], { kind: 'value' }),
    ).toBe(undefined)
  })
})
