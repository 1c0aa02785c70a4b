import { describe, expect, test } from 'vitest'
import type { Indicator, Manifest } from '../../release/manifest.ts'
import { sampleManifest } from '../../../testing/sampleRelease.ts'
import { choosableIndicators, indicatorSet, relatedIndicators } from './indicatorSet.ts'

const [, base] = sampleManifest.indicators
if (!base) throw new Error('sample')
const indicator = (id: string, more: Partial<Indicator> = {}): Indicator => ({
  ...base,
  id,
  headline: false,
  topic: 'a',
  ...more,
})
const manifest: Manifest = {
  ...sampleManifest,
  topics: [
    { id: 'a', name: { de: 'A' }, topics: [{ id: 'b', name: { de: 'B' }, topics: [] }] },
    { id: 'c', name: { de: 'C' }, topics: [] },
  ],
  indicators: [
    indicator('c1', { topic: 'c', headline: true }),
    indicator('a1', { related: ['c2', 'b1'] }),
    indicator('b1', { topic: 'b', headline: true }),
    indicator('total', { headline: true, kind: 'count', aggregate: 'sum' }),
    indicator('part', { breakdown: { of: 'total', sex: 'female', from: 0 } }),
    indicator('word', { kind: 'category', aggregate: 'none' }),
    indicator('above', { datasets: base.datasets.filter(({ level }) => level === 'land') }),
    indicator('c2', { topic: 'c' }),
    indicator('c3', { topic: 'c' }),
    indicator('c4', { topic: 'c' }),
  ],
}
const view = { indicators: [] as readonly string[], level: 'ort', indicator: 'a1' }
const idsOf = (set: { readonly indicators: readonly Indicator[] }) => set.indicators.map(({ id }) => id)

describe('indicators to choose from', () => {
  test('in the order of the topics; no categories, no parts of a breakdown, none without figures here', () => {
    expect(choosableIndicators(manifest, 'ort').map(({ id }) => id)).toEqual([
      'a1',
      'total',
      'b1',
      'c1',
      'c2',
      'c3',
      'c4',
    ])
  })

  test('related ones in the order they are named', () => {
    expect(relatedIndicators(manifest, 'ort', 'a1').map(({ id }) => id)).toEqual(['a1', 'c2', 'b1'])
  })
})

describe('the usual set', () => {
  test('the current one, headlines without totals, then related ones and others up to six', () => {
    const set = indicatorSet(manifest, view, 8)
    expect(idsOf(set)).toEqual(['a1', 'b1', 'c1', 'c2', 'c3', 'c4'])
    expect(set.isChosen).toBe(false)
  })

  test('from the headlines alone it stays as the map changes; with too few of them it does not', () => {
    expect(idsOf(indicatorSet(manifest, view, 8, 'headlines'))).toEqual(['b1', 'c1'])
    expect(idsOf(indicatorSet(manifest, { ...view, indicator: 'c4' }, 8, 'headlines'))).toEqual(['b1', 'c1'])
    const few = { ...manifest, indicators: manifest.indicators.filter(({ id }) => id !== 'b1') }
    expect(idsOf(indicatorSet(few, view, 8, 'headlines'))[0]).toBe('a1')
  })

  test('never more than the chart can show', () => {
    expect(idsOf(indicatorSet(manifest, view, 2))).toEqual(['a1', 'b1'])
  })

  test('a current one without numbers here is left out', () => {
    expect(idsOf(indicatorSet(manifest, { ...view, indicator: 'word' }, 2))).toEqual(['b1', 'c1'])
  })
})

describe("the reader's set", () => {
  test('keeps its order; unknown ids and repetitions are dropped', () => {
    const set = indicatorSet(manifest, { ...view, indicators: ['c2', 'gone', 'a1', 'c2', 'above'] }, 8)
    expect(idsOf(set)).toEqual(['c2', 'a1'])
    expect(set).toMatchObject({ isChosen: true, beyond: 0 })
  })

  test('says how many do not fit', () => {
    expect(indicatorSet(manifest, { ...view, indicators: ['c2', 'a1', 'c1'] }, 2)).toMatchObject({
      beyond: 1,
    })
  })

  test('nothing known left: the usual one', () => {
    expect(indicatorSet(manifest, { ...view, indicators: ['gone'] }, 8).isChosen).toBe(false)
  })
})
