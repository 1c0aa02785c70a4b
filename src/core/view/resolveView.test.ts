import { describe, expect, test } from 'vitest'
import { sampleManifest } from '../../testing/sampleRelease.ts'
import type { Manifest } from '../release/manifest.ts'
import { defaultView, resolveView, withKnownAreas } from './resolveView.ts'

test('by default the first headline indicator, the finest level of the whole, the newest period', () => {
  expect(defaultView(sampleManifest, 'en')).toEqual({
    indicator: 'kinderarmut',
    level: 'ort',
    period: '2024',
    areas: [],
    view: 'map',
    sort: { column: 'value', descending: true },
    weighted: false,
    language: 'en',
  })
})

describe('the level nobody asked for', () => {
  const withExtent = (level: string, bbox: [number, number, number, number]): Manifest => ({
    ...sampleManifest,
    levels: sampleManifest.levels.map((l) =>
      l.id === level ? { ...l, editions: l.editions.map((edition) => ({ ...edition, bbox })) } : l,
    ),
  })

  test('is not one that covers only part of the level above', () => {
    expect(defaultView(withExtent('ort', [6, 50, 6.3, 50.4]), 'de').level).toBe('kreis')
    expect(defaultView(withExtent('ort', [6.01, 50, 7, 50.99]), 'de').level).toBe('ort')
  })

  test('is one at which the indicator has values', () => {
    expect(resolveView(sampleManifest, { indicator: 'medianalter' })).toMatchObject({
      view: { level: 'kreis', period: '2022' },
      notices: [],
    })
  })

  test('is a part of the whole where the indicator stands nowhere else', () => {
    const part = withExtent('ort', [6, 50, 6.3, 50.4])
    expect(resolveView(part, { indicator: 'lage' })).toMatchObject({ view: { level: 'ort' }, notices: [] })
  })
})

describe('wishes that cannot be met', () => {
  test.each([
    [{ indicator: 'x' }, 'unknownIndicator', 'indicator', 'x', 'kinderarmut'],
    [{ level: 'planet' }, 'unknownLevel', 'level', 'planet', 'ort'],
    [{ indicator: 'medianalter', level: 'ort' }, 'noDataAtLevel', 'level', 'ort', 'kreis'],
    [{ period: '2020' }, 'unknownPeriod', 'period', '2020', '2019'],
    [{ period: '1990' }, 'unknownPeriod', 'period', '1990', '2018'],
    [{ period: '2030' }, 'unknownPeriod', 'period', '2030', '2024'],
    [{ period: '2022-06-30' }, 'unknownPeriod', 'period', '2022-06-30', '2021'],
    [{ release: '1999.9' }, 'unknownRelease', 'release', '1999.9', '2026.1'],
  ])('%o', (wish, code, key, value, shown) => {
    const { view, notices } = resolveView(sampleManifest, wish)
    expect(notices).toEqual([{ code, key, value, shown }])
    expect({ ...view, release: '2026.1' }).toMatchObject({ [key]: shown })
  })

  test('an unknown indicator at a known level is one that has values there', () => {
    const { view } = resolveView(sampleManifest, { indicator: 'x', level: 'kreis' })
    expect(view).toMatchObject({ indicator: 'kinderarmut', level: 'kreis' })
  })

  test('areas of a level that is not shown are dropped, others kept, each once', () => {
    const elsewhere = { indicator: 'medianalter', level: 'ort', areas: ['K1-1'] }
    expect(resolveView(sampleManifest, elsewhere).view.areas).toEqual([])
    expect(resolveView(sampleManifest, { areas: ['b', 'a', 'b'] }).view.areas).toEqual(['b', 'a'])
  })
})

test('a resolved view is resolved already', () => {
  for (const wish of [{}, { indicator: 'medianalter' }, { period: '2020', areas: ['K1-1'] }]) {
    const { view } = resolveView(sampleManifest, wish)
    expect(resolveView(sampleManifest, view)).toEqual({ view, notices: [] })
  }
})

test('a pinned release stays pinned, another is not', () => {
  expect(resolveView(sampleManifest, { release: '2026.1' }).view.release).toBe('2026.1')
  expect(resolveView(sampleManifest, {}).view).not.toHaveProperty('release')
})

test('what config.json starts with fills gaps in silence and gives way', () => {
  const start = { indicator: 'kinder', level: 'kreis', period: '2020', language: 'en' as const }
  expect(resolveView(sampleManifest, {}, start)).toMatchObject({
    view: { indicator: 'kinder', level: 'kreis', period: '2019', language: 'en' },
    notices: [],
  })
  expect(resolveView(sampleManifest, { indicator: 'lage' }, start)).toMatchObject({
    view: { indicator: 'lage', level: 'ort' },
    notices: [],
  })
  expect(resolveView(sampleManifest, {}, { indicator: 'gone', level: 'gone' }).view.indicator).toBe(
    'kinderarmut',
  )
})

test('a release without values is a fault', () => {
  expect(() => defaultView({ ...sampleManifest, indicators: [] }, 'de')).toThrow('2026.1')
})

test('areas the outlines do not know are dropped and named', () => {
  const view = { ...defaultView(sampleManifest, 'de'), areas: ['K1-1', 'gone'] }
  expect(withKnownAreas(view, new Set(['K1-1']))).toEqual({
    view: { ...view, areas: ['K1-1'] },
    notices: [{ code: 'unknownArea', key: 'areas', value: 'gone' }],
  })
  const known = { ...view, areas: [] }
  expect(withKnownAreas(known, new Set()).view).toBe(known)
})
