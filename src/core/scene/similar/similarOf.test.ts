import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sampleDataset } from '../../../testing/sampleDataset.ts'
import { sampleManifest, sampleScene } from '../../../testing/sampleRelease.ts'
import type { Cell } from '../../release/dataset.ts'
import type { Indicator } from '../../release/manifest.ts'
import type { AreaRow, Scene } from '../scene.ts'
import { similarIndicators } from './similarIndicators.ts'
import { similarOf, type Measured } from './similarOf.ts'

const indicatorOf = (id: string): Indicator => {
  const [first] = sampleManifest.indicators
  if (!first) throw new Error('the sample lost its indicators')
  return { ...first, id, name: { de: id }, datasets: [{ level: 'ort', path: '', periods: ['2024'] }] }
}
const number = (value: number): Cell => ({ kind: 'number', value })

/** A scene of made-up areas A1, A2 … and one dataset for each column of `table`; the first area is chosen. */
function sceneOf(table: readonly (readonly (number | undefined)[])[]): [Scene, readonly Measured[]] {
  const base = sampleScene({ areas: ['K1-1'] })
  const [first] = base.chosen
  const [model] = base.rows
  if (!first || !model) throw new Error('the sample has changed')
  const rows = table.map((_, i): AreaRow => ({
    ...model,
    id: `A${i + 1}`,
    name: `A${i + 1}`,
    parentId: i % 2 === 0 ? 'odd' : 'even',
  }))
  const ids = rows.map(({ id }) => id)
  const measured = (table[0] ?? []).map((_, k): Measured => {
    const cellOf = (id: string): Cell => {
      const value = table[Number(id.slice(1)) - 1]?.[k]
      return value === undefined ? { kind: 'absent', status: 'withheld' } : number(value)
    }
    const indicator = indicatorOf(`i${k + 1}`)
    return { indicator, dataset: sampleDataset(indicator.id, 'ort', ids, ['2024'], cellOf) }
  })
  const own = rows[0]
  const chosen = own ? [{ ...first, row: own }] : []
  return [{ ...base, rows, rowById: new Map(rows.map((row) => [row.id, row])), chosen }, measured]
}
const wish = { isOwnParentLeftOut: false, most: 5 }

// domain.md 3.8
const five = [
  [10, 20, 3],
  [12, 18, 4],
  [30, 10, 9],
  [11, 22, 2],
  [28, 12, 8],
]

describe('similarOf', () => {
  it('meets domain.md 3.8: A4, then A2; the farthest is 1', () => {
    const found = similarOf(...sceneOf(five), wish)
    if (found.kind !== 'found') throw new Error(found.reason)
    expect(found.areas.map(({ row }) => row.id)).toEqual(['A4', 'A2', 'A5', 'A3'])
    expect(found.areas[0]?.distance).toBeCloseTo(0.512377 / 3.393524, 6)
    expect(found.areas.at(-1)?.distance).toBe(1)
    expect([found.compared, found.leftOut, found.dimensions.length]).toEqual([4, 0, 3])
  })

  it('the few that are asked for are the nearest of all, equally near ones in natural order', () => {
    const value = fc.integer({ min: 0, max: 3 })
    const table = fc.array(fc.tuple(value, value), { minLength: 3, maxLength: 40 })
    fc.assert(
      fc.property(table, fc.integer({ min: 1, max: 6 }), (values, most) => {
        const areasOf = (count: number) => {
          const found = similarOf(...sceneOf(values.map((row) => [...row])), { ...wish, most: count })
          return found.kind === 'found'
            ? found.areas.map(({ row, distance }) => ({ id: row.id, distance }))
            : []
        }
        const all = areasOf(Infinity)
        const place = ({ id }: { id: string }) => Number(id.slice(1))
        expect(all).toEqual(all.toSorted((a, b) => a.distance - b.distance || place(a) - place(b)))
        expect(areasOf(most)).toEqual(all.slice(0, most))
      }),
    )
  })

  it('says in what two are alike and where they are farthest apart, with both values', () => {
    const found = similarOf(...sceneOf(five), wish)
    if (found.kind !== 'found') throw new Error(found.reason)
    const [first] = found.areas
    // z apart: i1 1 / 9.808, i2 2 / 5.177, i3 1 / 3.114.
    expect(first?.closest.map(({ indicator }) => indicator.id)).toEqual(['i1', 'i3'])
    expect(first?.farthest).toMatchObject({ own: 20, other: 22 })
    expect(first?.farthest?.indicator.id).toBe('i2')
  })

  it('leaves out the own municipality on demand, on the same scale', () => {
    const all = similarOf(...sceneOf(five), wish)
    const found = similarOf(...sceneOf(five), { isOwnParentLeftOut: true, most: 5 })
    if (found.kind !== 'found' || all.kind !== 'found') throw new Error('nothing found')
    expect(found.areas.map(({ row }) => row.id)).toEqual(['A4', 'A2'])
    expect(found.areas[0]?.distance).toBe(all.areas[0]?.distance)
  })

  it('names what is missing, and leaves out and counts areas with less than three quarters', () => {
    const table = five.map((row, i) => [...row, i === 1 ? undefined : i])
    const [, ...others] = table
    const withGaps = [table[0] ?? [], ...others, [10, undefined, undefined, 0]]
    const found = similarOf(...sceneOf(withGaps), wish)
    if (found.kind !== 'found') throw new Error(found.reason)
    const second = found.areas.find(({ row }) => row.id === 'A2')
    expect(second?.missing.map(({ id }) => id)).toEqual(['i4'])
    expect(second?.dimensions).toBe(3)
    expect(found.leftOut).toBe(1)
    expect(found.areas.some(({ row }) => row.id === 'A6')).toBe(false)
  })

  it('drops and names an indicator in which all are equal', () => {
    const found = similarOf(...sceneOf(five.map((row) => [...row, 7])), wish)
    if (found.kind !== 'found') throw new Error(found.reason)
    expect(found.dropped.map(({ id }) => id)).toEqual(['i4'])
    expect(found.dimensions).toHaveLength(3)
  })

  it.each([
    ['noDimensions', five.map(() => [1, 1])],
    ['tooFewValues', five.map((row, i) => (i === 0 ? [10, undefined, undefined] : row))],
  ] as const)('answers %s', (reason, table) => {
    expect(similarOf(...sceneOf(table), wish)).toEqual({ kind: 'none', reason })
  })

  it('answers that no area is chosen, and that nobody is left', () => {
    const [scene, measured] = sceneOf(five)
    expect(similarOf({ ...scene, chosen: [] }, measured, wish)).toEqual({ kind: 'none', reason: 'noArea' })
    const alone = { ...scene, rows: scene.rows.filter(({ parentId }) => parentId === 'odd') }
    expect(similarOf(alone, measured, { ...wish, isOwnParentLeftOut: true })).toEqual({
      kind: 'none',
      reason: 'nobody',
    })
  })

  it('takes 11,000 areas and ten indicators', () => {
    const rows = Array.from({ length: 11_000 }, (_, i) =>
      Array.from({ length: 10 }, (_, k) => ((i * 7919 + k * 104_729) % 1009) / 10),
    )
    expect(similarOf(...sceneOf(rows), wish).kind).toBe('found')
  })
})

describe('similarIndicators', () => {
  const scene = sampleScene()
  const idsOf = (patch: Parameters<typeof sampleScene>[0]) =>
    similarIndicators(sampleManifest, sampleScene(patch)).indicators.map(({ id }) => id)

  it('takes the chosen ones that have values here, else the headline ones, else that of the map', () => {
    expect(idsOf({ indicators: ['kinder', 'kinderarmut'] })).toEqual(['kinder', 'kinderarmut'])
    expect(similarIndicators(sampleManifest, scene)).toMatchObject({ by: 'headline' })
    expect(idsOf({})).toEqual(['kinderarmut'])
    const withTotal = {
      ...sampleManifest,
      indicators: sampleManifest.indicators.map((one) => ({ ...one, headline: true })),
    }
    expect(similarIndicators(withTotal, scene).indicators.map(({ kind }) => kind)).not.toContain('count')
    const plain = {
      ...sampleManifest,
      indicators: sampleManifest.indicators.map((one) => ({ ...one, headline: false })),
    }
    expect(similarIndicators(plain, scene)).toMatchObject({
      by: 'indicator',
      indicators: [{ id: 'kinderarmut' }],
    })
  })

  it('names chosen ones that cannot take part', () => {
    const { indicators, unusable } = similarIndicators(
      sampleManifest,
      sampleScene({ indicators: ['lage', 'medianalter', 'kinder'] }),
    )
    expect(indicators.map(({ id }) => id)).toEqual(['kinder'])
    expect(unusable.map(({ id }) => id)).toEqual(['lage', 'medianalter'])
  })
})
