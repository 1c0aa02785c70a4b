import { describe, expect, test } from 'vitest'
import { sampleManifest } from '../../testing/sampleRelease.ts'
import type { Manifest } from '../release/manifest.ts'
import { withKnownAreas } from './knownAreas.ts'
import { defaultView, resolveView, settleView } from './resolveView.ts'
import { withMode } from './settingTransitions.ts'
import { withAddition, withIndicator, withLevel, withSetting, withView } from './transitions.ts'
import type { ViewState } from './viewState.ts'

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
    mode: 'value',
    change: 'absolute',
    isZeroApart: false,
    areOutliersMarked: false,
    indicators: [],
    filters: [],
    combined: [],
    seed: 1,
    neighbours: 'queen',
    coefficient: 'pearson',
    split: 50,
    additions: [],
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

  test('of more areas than can be told apart the first ten, and that is said once', () => {
    const areas = Array.from({ length: 12 }, (_, i) => `a${i}`)
    const { view, notices } = resolveView(sampleManifest, { areas })
    expect(view.areas).toEqual(areas.slice(0, 10))
    expect(notices).toEqual([{ code: 'tooManyAreas', key: 'areas', value: areas.join(',') }])
    expect(resolveView(sampleManifest, view).notices).toEqual([])
    const twice = [...areas.slice(0, 10), ...areas.slice(0, 10)]
    expect(resolveView(sampleManifest, { areas: twice })).toMatchObject({
      view: { areas: areas.slice(0, 10) },
      notices: [],
    })
    expect(resolveView(sampleManifest, {}, { areas })).toMatchObject({
      view: { areas: areas.slice(0, 10) },
      notices: [],
    })
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

const known = new Map([
  ['ort', new Set(['K1-1', 'K1-2'])],
  ['kreis', new Set(['K1'])],
])

test('areas the outlines do not know are dropped and named, wherever a view names them', () => {
  const plain = defaultView(sampleManifest, 'de')
  const view: ViewState = {
    ...plain,
    areas: ['K1-1', 'gone', 'kreis:K1', 'kreis:gone'],
    combined: ['K1-2', 'gone'],
    scope: { kind: 'within', id: 'gone' },
    against: { kind: 'area', id: 'gone' },
    filters: [
      { kind: 'only', ids: ['gone'] },
      { kind: 'within', ids: ['K1', 'gone'] },
    ],
  }
  const { view: left, notices } = withKnownAreas(view, known)
  expect(left).toEqual({
    ...plain,
    areas: ['K1-1', 'kreis:K1'],
    combined: ['K1-2'],
    filters: [{ kind: 'within', ids: ['K1'] }],
  })
  expect(notices.map(({ key, value }) => `${key} ${value}`)).toEqual([
    'areas gone',
    'areas kreis:gone',
    'combine gone',
    'scope gone',
    'filter gone',
    'filter gone',
    'against gone',
  ])
  expect(withKnownAreas(plain, known).view).toBe(plain)
  const prefixed = { ...plain, areas: ['ort:K1-1', 'K1-1', 'kreis:K1'] }
  expect(withKnownAreas(prefixed, known)).toEqual({
    view: { ...plain, areas: ['K1-1', 'kreis:K1'] },
    notices: [],
  })
})

test('areas of a level whose outlines are not there stay, and so does what values are held against', () => {
  const plain = defaultView(sampleManifest, 'de')
  const view: ViewState = {
    ...plain,
    areas: ['K1-1', 'land:L', 'other:L'],
    against: { kind: 'area', id: 'kreis:K1' },
  }
  const levels = new Set(['land', 'kreis', 'ort'])
  const { view: left, notices } = withKnownAreas(view, known, levels)
  expect(left).toEqual({ ...view, areas: ['K1-1', 'land:L'] })
  expect(notices.map(({ value }) => value)).toEqual(['other:L'])
})

describe('how it is shown', () => {
  const plain = { indicator: 'kinderarmut', level: 'ort' }

  test.each(['change', 'moved', 'threshold', 'reference', 'circles', 'bivariate'] as const)(
    'categories cannot be shown as %s, and that is said',
    (mode) => {
      const { view, notices } = resolveView(sampleManifest, { indicator: 'lage', mode })
      expect(view.mode).toBe('value')
      expect(notices).toContainEqual({ code: 'impossibleMode', key: 'mode', value: mode, shown: 'lage' })
    },
  )

  test('a map of two chooses the other indicator itself', () => {
    const { view } = resolveView(sampleManifest, { ...plain, mode: 'bivariate' })
    expect(view.second).toBeDefined()
    expect(view.second).not.toBe('kinderarmut')
  })

  test('classes as published are no choice; limits of the reader are one', () => {
    const { view } = resolveView(sampleManifest, { ...plain, classes: { method: 'fixed', span: 'all' } })
    expect(view.classes).toBeUndefined()
    const own = { method: 'manual', breaks: [10, 20], span: 'all' } as const
    expect(resolveView(sampleManifest, { ...plain, classes: own }).view.classes).toEqual(own)
  })

  test('a second indicator without numbers at the level is another matter than one that does not exist', () => {
    const codeOf = (second: string) =>
      resolveView(sampleManifest, { ...plain, level: 'ort', second }).notices.map(({ code }) => code)
    expect(codeOf('medianalter')).toEqual(['impossibleSecond'])
    expect(codeOf('gone')).toEqual(['unknownIndicator'])
  })

  test('periods and indicators that do not exist are dropped and named', () => {
    const wish = { ...plain, from: '1990', indexedTo: '1991', second: 'gone', indicators: ['kinder', 'lost'] }
    const { view, notices } = resolveView(sampleManifest, wish)
    expect([view.from, view.indexedTo, view.second, view.indicators]).toEqual([
      undefined,
      undefined,
      undefined,
      ['kinder'],
    ])
    expect(notices.map(({ key, value }) => `${key} ${value}`)).toEqual([
      'from 1990',
      'second gone',
      'index 1991',
      'indicators lost',
    ])
  })

  test('after a choice, what is absent stays absent whatever config.json starts with', () => {
    const start = { classes: { method: 'quantile', count: 4, span: 'all' } } as const
    const { view } = resolveView(sampleManifest, plain)
    expect(settleView(sampleManifest, view, start).view).toEqual(view)
    expect(resolveView(sampleManifest, plain, start).view.classes).toEqual(start.classes)
  })
})

test('an order by an indicator that does not exist is dropped and named', () => {
  const { view, notices } = resolveView(sampleManifest, { order: 'indicator:gone' })
  expect(view.order).toBeUndefined()
  expect(notices).toEqual([{ code: 'unknownValue', key: 'order', value: 'indicator:gone' }])
  expect(resolveView(sampleManifest, { order: 'indicator:kinder' }).view.order).toBe('indicator:kinder')
})

test('settings of panels stay with another view, mode, indicator and level, and can be taken back', () => {
  const plain = defaultView(sampleManifest, 'de')
  const set = withAddition(withAddition(withSetting(plain, 'groups', 4), 'ten', true), 'spans', true)
  const walked = withLevel(withIndicator(withMode(withView(set, 'types'), 'swipe'), 'kinder'), 'kreis')
  const { view } = settleView(sampleManifest, walked)
  expect(view).toMatchObject({ groups: 4, additions: ['spans', 'ten'] })
  const back = withAddition(withAddition(withSetting(set, 'groups', undefined), 'ten', false), 'spans', false)
  expect(settleView(sampleManifest, back).view).toEqual(plain)
})
