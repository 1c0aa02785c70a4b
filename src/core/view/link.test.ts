import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sampleManifest } from '../../testing/sampleRelease.ts'
import { linkDefaults, linkOf, parseLink, serialiseLink } from './link.ts'
import { defaultView, resolveView } from './resolveView.ts'
import { sortColumns, views, type ViewState } from './viewState.ts'

const defaults = defaultView(sampleManifest, 'de')

/** Ids may hold anything but nothing: spaces, commas, per cent signs, ampersands, emoji. */
const id = fc.oneof(
  fc.string({ minLength: 1, unit: 'grapheme' }),
  fc.constantFrom('05334004-01a', 'A 11a', 'a,b', '100%', '%2C', '&x=y', '#', '+', 'ä/ö:ü', '%25'),
)
const anyView = fc
  .record({
    release: fc.option(id, { nil: undefined }),
    level: id,
    indicator: id,
    period: fc.constantFrom('2024', '2024-06-30', '2024-Q2', '2022/2024'),
    areas: fc.uniqueArray(id),
    view: fc.constantFrom(...views),
    sort: fc.record({ column: fc.constantFrom(...sortColumns), descending: fc.boolean() }),
    weighted: fc.boolean(),
    language: fc.constantFrom('de' as const, 'en' as const),
  })
  .map(({ release, ...rest }): ViewState => (release === undefined ? rest : Object.assign(rest, { release })))

describe('serialise and parse', () => {
  test('every ViewState survives', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const { wish, notices } = parseLink(serialiseLink(view, defaults))
        expect({ ...defaults, ...wish }).toEqual(view)
        expect(notices).toEqual([])
      }),
    )
  })

  test('also where a mail program has encoded every sign it could', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const harmed = serialiseLink(view, defaults).replaceAll(',', '%2C').replaceAll('/', '%2F')
        expect({ ...defaults, ...parseLink(harmed).wish }).toEqual(view)
      }),
    )
  })

  test('no fragment, however broken, throws', () => {
    fc.assert(
      fc.property(fc.string(), (fragment) => {
        expect(() => resolveView(sampleManifest, parseLink(fragment).wish)).not.toThrow()
      }),
    )
  })

  test('what equals the default is left out; the order is fixed; separators stay readable', () => {
    expect(serialiseLink(defaults, defaults)).toBe('')
    const view: ViewState = {
      ...defaults,
      areas: ['K1-1', 'K2/3'],
      period: '2022/2024',
      sort: { column: 'name', descending: false },
      weighted: true,
      language: 'en',
    }
    expect(serialiseLink(view, defaults)).toBe(
      '#period=2022/2024&areas=K1-1,K2/3&sort=name&weighted=1&lang=en',
    )
  })

  test('of a key that comes twice the last one counts', () => {
    expect(parseLink('#lang=en&lang=de').wish).toEqual({ language: 'de' })
  })
})

describe('what a link may ask for in vain', () => {
  test.each([
    ['#colour=red', { code: 'unknownKey', key: 'colour', value: 'red' }],
    ['#mode=change', { code: 'unsupportedKey', key: 'mode', value: 'change' }],
    ['#scope=05334004', { code: 'unsupportedKey', key: 'scope', value: '05334004' }],
    ['#view=hologram', { code: 'unknownValue', key: 'view', value: 'hologram' }],
    ['#sort=-beauty', { code: 'unknownValue', key: 'sort', value: '-beauty' }],
    ['#weighted=yes', { code: 'unknownValue', key: 'weighted', value: 'yes' }],
    ['#lang=fr', { code: 'unknownValue', key: 'lang', value: 'fr' }],
    ['#level=', { code: 'unknownValue', key: 'level', value: '' }],
    ['#indicator=50%', { code: 'unknownValue', key: 'indicator', value: '50%' }],
    ['#v=2', { code: 'newerVersion', key: 'v', value: '2' }],
    ['#v=one', { code: 'unknownValue', key: 'v', value: 'one' }],
    ['#nonsense', { code: 'unknownKey', key: 'nonsense', value: '' }],
  ])('%s', (fragment, notice) => {
    expect(parseLink(fragment)).toEqual({ wish: {}, notices: [notice] })
  })

  test.each(['scope', 'mode', 'from', 'against', 'classes', 'palette'])(
    '%s is announced as not yet',
    (key) => {
      expect(parseLink(`${key}=x`).notices.map(({ code }) => code)).toEqual(['unsupportedKey'])
    },
  )

  test('the rest of the link still counts', () => {
    expect(parseLink('v=1&&mode=change&period=2019&').wish).toEqual({ period: '2019' })
  })
})

describe('links within a release', () => {
  const choices = fc.record({
    indicator: fc.constantFrom('kinder', 'kinderarmut', 'medianalter', 'lage'),
    level: fc.constantFrom('land', 'kreis', 'ort'),
    period: fc.constantFrom('2018', '2020', '2022', '2024'),
  })
  const starts = fc.oneof(fc.constant({}), choices, fc.constant({ areas: ['K1-1'], language: 'en' as const }))

  test('what the address bar shows leads back to the same view, whatever config.json starts with', () => {
    fc.assert(
      fc.property(choices, starts, (wish, start) => {
        const { view } = resolveView(sampleManifest, wish, start)
        const link = linkOf(sampleManifest, view, start)
        const { wish: read, notices } = parseLink(link)
        const again = resolveView(sampleManifest, read, start)
        expect(again.view).toEqual(view)
        expect([...notices, ...again.notices]).toEqual([])
      }),
    )
  })

  test('the newest period is left out, so that the link follows to it', () => {
    const { view } = resolveView(sampleManifest, { indicator: 'medianalter' })
    expect(view.period).toBe('2022')
    expect(linkOf(sampleManifest, view)).toBe('#indicator=medianalter')
    expect(linkOf(sampleManifest, { ...view, period: '2021' })).toBe('#indicator=medianalter&period=2021')
    expect(linkDefaults(sampleManifest, view)).toMatchObject({ indicator: 'kinderarmut', level: 'kreis' })
  })

  test('areas that config.json starts with can be taken back', () => {
    const start = { areas: ['K1-1'] }
    const { view } = resolveView(sampleManifest, {}, start)
    expect(linkOf(sampleManifest, view, start)).toBe('')
    expect(linkOf(sampleManifest, { ...view, areas: [] }, start)).toBe('#areas=')
  })
})
