import { describe, expect, test } from 'vitest'
import { sampleAreas, sampleInput, sampleScene } from '../../../testing/sampleRelease.ts'
import { sampleDataset } from '../../../testing/sampleDataset.ts'
import { makeScene } from '../makeScene.ts'
import type { Scene } from '../scene.ts'

const outcomesOf = ({ rows }: Scene) =>
  Object.fromEntries(rows.flatMap(({ id, outcome }) => (outcome ? [[id, outcome]] : [])))
const absentOf = ({ rows, slots }: Scene) =>
  rows.flatMap(({ id, slot, outcome }) => {
    const paint = slots[slot]
    return outcome === undefined && paint?.kind === 'absent' ? [`${id} ${paint.status}`] : []
  })

describe.each(['threshold', 'reference', 'moved'] as const)('in the mode %s', (mode) => {
  const scene = sampleScene({ mode })

  test('an area with a number is painted by its outcome, one without by the name of its absence', () => {
    for (const { cell, slot, outcome } of scene.rows)
      expect(scene.slots[slot]).toMatchObject(
        cell.kind === 'number' ? { kind: 'outcome', outcome } : { kind: 'absent', status: cell.status },
      )
    expect(absentOf(scene)).toEqual(['K2-1 withheld', 'K2-2 withheld', 'K3-4 missing'])
  })

  test('areas and people are counted per outcome; there are no limits and no histogram', () => {
    expect(scene.legend.counts.reduce((sum, count) => sum + count, 0)).toBe(12)
    expect(scene.legend.people?.reduce((sum, count) => sum + count, 0)).toBe(9250 - 380)
    expect(scene.legend).toMatchObject({ bins: [], breaks: [] })
  })

  test('the same slots in every period', () =>
    expect(sampleScene({ mode, period: '2018' }).slots).toBe(scene.slots))
})

describe('threshold', () => {
  const at = (value: number) => sampleScene({ mode: 'threshold', against: { kind: 'number', value } })

  test('at it is not above it', () => {
    expect(at(15).mode).toEqual({ kind: 'threshold', at: 15, isChosen: true })
    expect(outcomesOf(at(15))).toMatchObject({ 'K1-1': 'lower', 'K3-1': 'lower', 'K2-4': 'higher' })
  })

  test('without a choice it is the value of the whole, without a whole the median of all values', () => {
    const { mode, region } = sampleScene({ mode: 'threshold' })
    expect(region?.cell.kind === 'number' && region.cell.value).toBeCloseTo(19.524, 3)
    expect(mode).toMatchObject({ isChosen: false, at: expect.closeTo(19.524, 3) })
    const dataset = sampleDataset('kinderarmut', 'ort', ['K1-1', 'K1-2'], ['2023', '2024'], (id, period) => ({
      kind: 'number',
      value: (id === 'K1-1' ? 10 : 0) + (period === '2024' ? 1 : 0),
    }))
    const alone = { ...sampleInput({ mode: 'threshold' }), ancestors: new Map(), dataset }
    expect(makeScene(alone).mode).toMatchObject({ at: (1 + 10) / 2 })
  })

  test('KomMonitor error 8: 0 is a threshold', () => {
    expect(at(0).mode).toEqual({ kind: 'threshold', at: 0, isChosen: true })
    expect(Object.values(outcomesOf(at(0)))).toEqual(Array.from({ length: 9 }, () => 'higher'))
  })
})

describe('reference', () => {
  test('by interval: similar where the reference lies within', () => {
    const scene = sampleScene({ mode: 'reference' })
    expect(scene.mode).toMatchObject({ kind: 'reference', against: 'region', reference: { id: 'L' } })
    expect(outcomesOf(scene)).toEqual({
      'K1-1': 'lower',
      'K1-2': 'lower',
      'K1-10': 'similar',
      'K2-3': 'higher',
      'K2-4': 'similar',
      'K2-5': 'lower',
      'K3-1': 'lower',
      'K3-2': 'higher',
      'K3-3': 'lower',
    })
  })

  test('its own parent for each area; one without a value is not comparable', () => {
    const scene = sampleScene({ mode: 'reference', against: { kind: 'parent' } })
    expect(scene.mode).toEqual({ kind: 'reference', against: 'parent' })
    expect(outcomesOf(scene)).toMatchObject({ 'K1-1': 'similar', 'K1-10': 'higher', 'K3-2': 'notComparable' })
  })

  test('a chosen area, on its own level or above; beside itself it is similar', () => {
    const beside = (id: string, period = '2024') =>
      sampleScene({ mode: 'reference', against: { kind: 'area', id }, period })
    expect(beside('K2-4').mode).toMatchObject({ reference: { name: 'Hagen-Ost', isComputed: false } })
    expect(outcomesOf(beside('K2-4'))['K2-4']).toBe('similar')
    expect(beside('K1').mode).toMatchObject({ reference: { name: 'Nordkreis' } })
    expect(new Set(Object.values(outcomesOf(beside('K3'))))).toEqual(new Set(['notComparable']))
  })

  test('an area above without a published value is held against the sum of its counts, as everywhere', () => {
    const input = sampleInput({ mode: 'reference', against: { kind: 'area', id: 'K1' } })
    const { mode } = makeScene({ ...input, ancestors: new Map() })
    expect(mode).toMatchObject({
      reference: { isComputed: true, cell: { numerator: 212, denominator: 1560 } },
    })
  })

  test('KomMonitor error 8: a target of exactly 0 is held against', () => {
    const scene = sampleScene({ mode: 'reference', against: { kind: 'number', value: 0 } })
    expect(scene.mode).toMatchObject({ reference: { cell: { value: 0 } } })
    expect(new Set(Object.values(outcomesOf(scene)))).toEqual(new Set(['higher']))
  })

  test('totals are not held against the whole they are part of', () => {
    const scene = sampleScene({ indicator: 'kinder', mode: 'reference' })
    expect(scene.mode).toEqual({ kind: 'reference', against: 'region' })
    expect(new Set(Object.values(outcomesOf(scene)))).toEqual(new Set(['notComparable']))
  })
})

describe('moved', () => {
  test('by class then and now, with the same limits for both; no number then is not comparable', () => {
    const scene = sampleScene({ mode: 'moved', from: '2023' })
    expect(scene.mode).toMatchObject({ kind: 'moved', from: '2023', breaks: [] })
    expect(outcomesOf(scene)).toMatchObject({
      'K1-1': 'similar',
      'K3-1': 'similar',
      'K1-10': 'notComparable',
    })
    // Limits 5, 11, 16, 22: Dornbach 21.9 in 2019 and 23.8 in 2024.
    expect(outcomesOf(sampleScene({ mode: 'moved', from: '2019' }))['K1-10']).toBe('higher')
  })

  test('to the first period nothing can have moved', () => {
    const outcomes = Object.values(outcomesOf(sampleScene({ mode: 'moved', period: '2018' })))
    expect(outcomes).toEqual(
      Array.from({ length: sampleAreas.get('ort')?.length ?? 0 }, () => 'notComparable'),
    )
  })
})
