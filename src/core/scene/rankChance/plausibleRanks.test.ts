import { describe, expect, test } from 'vitest'
import { sampleScene } from '../../../testing/sampleRelease.ts'
import type { Scene } from '../scene.ts'
import { plausibleRankOf, plausibleRanks, plausibleRanksOf } from './plausibleRanks.ts'
import { rankChanceInput, spreadOf } from './rankChanceInput.ts'

const scene = sampleScene()
const { indicator } = scene

/** The sample's first ranked area, so often. */
function wideScene(count: number): Scene {
  const first = scene.rows.find(({ rank }) => rank)
  if (!first) throw new Error('the sample has no ranked row')
  return { ...scene, rows: Array.from({ length: count }, (_, i) => ({ ...first, id: `L${i}` })) }
}

describe('what may vary', () => {
  const cell = {
    kind: 'number',
    value: 15,
    numerator: 60,
    denominator: 400,
    lower: 11.8,
    upper: 18.8,
  } as const

  test('shares and rates by their counts', () => {
    expect(spreadOf(cell, indicator)).toEqual({ kind: 'share', x: 60, n: 400, per: 100 })
    expect(spreadOf(cell, { ...indicator, kind: 'rate', per: 1000 })).toEqual({
      kind: 'rate',
      x: 60,
      n: 400,
      per: 1000,
    })
  })

  test('a value with interval only as a normal distribution of that width', () => {
    const spread = spreadOf({ kind: 'number', value: 15, lower: 13.040036, upper: 16.959964 }, indicator)
    expect(spread).toMatchObject({ kind: 'normal', mean: 15 })
    expect(spread.kind === 'normal' && spread.sd).toBeCloseTo(1, 5)
    const { per: _, ...withoutCounts } = indicator
    expect(spreadOf(cell, withoutCounts)).toMatchObject({ kind: 'normal', mean: 15 })
  })

  test('without an interval a value stays where it is', () => {
    expect(spreadOf({ kind: 'number', value: 15, numerator: 60, denominator: 400 }, indicator)).toEqual({
      kind: 'fixed',
      value: 15,
    })
  })

  test('only ranked areas take part; none at all where no interval is published, and for categories', () => {
    expect(rankChanceInput(scene)?.ids).toHaveLength(9)
    expect(rankChanceInput(sampleScene({ indicator: 'kinder' }))).toBeUndefined()
    expect(rankChanceInput(sampleScene({ indicator: 'lage' }))).toBeUndefined()
    const [first] = scene.rows
    if (!first) throw new Error('the sample has no rows')
    const left = scene.rows.map((row) => (row === first ? { ...row, isFiltered: true as const } : row))
    expect(rankChanceInput({ ...scene, rows: left })?.ids).not.toContain(first.id)
  })
})

describe('plausible ranks', () => {
  test('of the sample: the clear top stays, ties share what is open', () => {
    expect(plausibleRankOf(scene, 'K3-2')).toEqual({ from: 1, to: 1 })
    expect(plausibleRankOf(scene, 'K1-1')).toEqual(plausibleRankOf(sampleScene(), 'K1-1'))
    const open = plausibleRankOf(scene, 'K1-1')
    expect((open?.to ?? 0) - (open?.from ?? 0)).toBeGreaterThan(1)
    expect(plausibleRankOf(scene, 'K2-1')).toBeUndefined()
    expect(plausibleRankOf(scene, 'nowhere')).toBeUndefined()
  })

  test('are the same at once and step by step', async () => {
    const input = rankChanceInput(scene)
    if (!input) throw new Error('the sample has intervals')
    const fractions: number[] = []
    const ranks = await plausibleRanks(input, (fraction) => void fractions.push(fraction))
    expect(ranks).toEqual(plausibleRanksOf(scene))
    expect(fractions.length).toBeGreaterThan(input.draws)
    expect(Math.max(...fractions)).toBeLessThanOrEqual(1)
  })

  test('end where nobody waits any more', async () => {
    const input = rankChanceInput(scene)
    if (!input) throw new Error('the sample has intervals')
    const stop = () => Promise.reject(new Error('another period'))
    await expect(plausibleRanks(input, stop)).rejects.toThrow('another period')
  })

  test('of many areas are left to the worker', () => {
    expect(plausibleRanksOf(wideScene(120))?.size).toBe(120)
    expect(plausibleRanksOf(wideScene(121))).toBeUndefined()
  })
})
