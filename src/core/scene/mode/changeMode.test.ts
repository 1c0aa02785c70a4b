import { describe, expect, test } from 'vitest'
import { sampleInput, sampleManifest, sampleScene } from '../../../testing/sampleRelease.ts'
import { sampleDataset } from '../../../testing/sampleDataset.ts'
import { makeScene } from '../makeScene.ts'
import type { Scene } from '../scene.ts'

const periods = ['2018', '2019', '2021', '2022', '2023', '2024']
const mappedOf = ({ rowById }: Scene, id: string) => rowById.get(id)?.mapped
const paintOf = ({ rowById, slots }: Scene, id: string) => slots[rowById.get(id)?.slot ?? NaN]

describe('the map of changes', () => {
  const scene = sampleScene({ mode: 'change', from: '2022' })

  test('paints the difference of the two values, with its interval; the row keeps its value', () => {
    // Altenau: 56 of 400 in 2022, 60 of 400 in 2024.
    expect(mappedOf(scene, 'K1-1')).toMatchObject({ value: expect.closeTo(1, 10) })
    expect(scene.rowById.get('K1-1')?.cell).toMatchObject({ value: 15 })
    const mapped = mappedOf(scene, 'K1-1')
    expect(mapped?.kind === 'number' && mapped.lower).toBeLessThan(0)
    expect(mapped?.kind === 'number' && mapped.upper).toBeGreaterThan(2)
    expect(scene.measure).toBe('difference')
  })

  test('ranks, references and the axis of values stay those of the values', () => {
    const values = sampleScene()
    expect(scene.rows.map(({ rank }) => rank)).toEqual(values.rows.map(({ rank }) => rank))
    expect(scene.region).toEqual(values.region)
    expect(scene.valueDomain).toEqual(values.valueDomain)
  })

  test('says what stands between: no break since 2022, one since 2019', () => {
    expect(scene.mode).toMatchObject({ kind: 'change', from: '2022', measure: 'absolute', breaks: [] })
    const across = sampleScene({ mode: 'change', from: '2019' }).mode
    expect(across).toMatchObject({ breaks: [{ at: '2021' }], hasOtherOutlines: false })
  })

  test('in per cent of the first value: 14 to 15 is +7.1', () => {
    const percent = sampleScene({ mode: 'change', from: '2022', change: 'relative' })
    expect(mappedOf(percent, 'K1-1')).toEqual({ kind: 'number', value: expect.closeTo(100 / 14, 10) })
    expect(percent.measure).toBe('percent')
  })

  test('limits lie in equal distances around zero, and a palette with two sides shows them', () => {
    const { breaks } = scene.legend
    for (const [i, limit] of breaks.entries()) expect(limit).toBeCloseTo(-(breaks.at(-1 - i) ?? NaN), 10)
    const classes = scene.slots.filter(({ kind }) => kind === 'class')
    expect(classes).toHaveLength(breaks.length + 1)
    expect(new Set(classes.map(({ color }) => color)).size).toBe(classes.length)
  })

  test('colours stay when the second period moves, and the classes of "this period" do not', () => {
    const other = sampleScene({ mode: 'change', from: '2022', period: '2023' })
    expect(other.slots).toBe(scene.slots)
    const own = { method: 'quantile', count: 3, span: 'period' } as const
    const [one, two] = ['2023', '2024'].map((period) =>
      sampleScene({ mode: 'change', from: '2018', period, classes: own }),
    )
    expect(one?.legend.breaks).not.toEqual(two?.legend.breaks)
  })

  test('the same limits are asked for by another direction in other colours', () => {
    const input = sampleInput({ mode: 'change', from: '2022' })
    const indicators = sampleManifest.indicators.map((one) => ({ ...one, direction: 'benefit' as const }))
    const benefit = makeScene({ ...input, manifest: { ...sampleManifest, indicators } })
    expect(benefit.legend.breaks).toEqual(scene.legend.breaks)
    expect(benefit.slots[0]?.color).not.toBe(scene.slots[0]?.color)
  })

  test('to the first period there is none: every area says so', () => {
    const first = sampleScene({ mode: 'change', period: '2018' })
    expect(first.rows.every(({ mapped }) => mapped.kind === 'absent')).toBe(true)
    expect(paintOf(first, 'K1-1')).toMatchObject({ kind: 'absent', status: 'notApplicable' })
  })
})

describe('KomMonitor error 3: a change with a missing year', () => {
  test('is an absence by its name, in the slot of that name, whichever of the two is missing', () => {
    const expected = [
      ['K1-10', 'missing'],
      ['K2-1', 'withheld'],
      ['K2-3', 'notApplicable'],
      ['K2-4', 'pending'],
      ['K2-5', 'unreliable'],
    ] as const
    for (const patch of [{ from: '2023' }, { from: '2022', period: '2023' }])
      for (const [id, status] of expected) {
        const scene = sampleScene({ mode: 'change', ...patch })
        expect(mappedOf(scene, id)).toMatchObject({ kind: 'absent', status })
        expect(paintOf(scene, id)).toMatchObject({ kind: 'absent', status })
      }
  })

  test('has a colour of its own and is in no histogram, whatever the two periods', () => {
    for (const from of periods)
      for (const period of periods)
        for (const change of ['absolute', 'relative'] as const) {
          const scene = sampleScene({ mode: 'change', from, period, change })
          const numbers = scene.rows.filter(({ mapped }) => mapped.kind === 'number')
          for (const { mapped, slot } of scene.rows) {
            if (mapped.kind === 'number') expect(Number.isFinite(mapped.value)).toBe(true)
            else expect(scene.slots[slot]).toMatchObject({ kind: 'absent', status: mapped.status })
          }
          expect(JSON.stringify(scene.legend)).not.toMatch(/null|NaN/)
          expect(scene.legend.bins.reduce((sum, { count }) => sum + count, 0)).toBe(numbers.length)
        }
  })

  test('from exactly zero has no per cent, which is said, and a difference', () => {
    const dataset = sampleDataset('kinderarmut', 'ort', ['K1-1', 'K1-2'], ['2023', '2024'], (id, period) => ({
      kind: 'number',
      value: period === '2023' ? 0 : id === 'K1-1' ? 3 : 0,
    }))
    const scene = (change: 'absolute' | 'relative') =>
      makeScene({ ...sampleInput({ mode: 'change', from: '2023', change }), dataset })
    expect(paintOf(scene('relative'), 'K1-1')).toMatchObject({ kind: 'absent', status: 'notApplicable' })
    expect(mappedOf(scene('absolute'), 'K1-1')).toEqual({ kind: 'number', value: 3 })
    expect(mappedOf(scene('absolute'), 'K1-2')).toEqual({ kind: 'number', value: 0 })
  })
})
