import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sampleManifest } from '../../testing/sampleRelease.ts'
import { linkDefaults, linkOf, parseLink, serialiseLink } from './link.ts'
import { defaultView, resolveView } from './resolveView.ts'
import {
  additions,
  chosenMethods,
  coefficients,
  greatestSeed,
  modes,
  neighbourRules,
  permutationCounts,
  sortColumns,
  undivided,
  views,
  type ClassChoice,
  type ViewState,
} from './viewState.ts'

const defaults = defaultView(sampleManifest, 'de')

/** Ids may hold anything but nothing: spaces, commas, per cent signs, ampersands, emoji. */
const id = fc.oneof(
  fc.string({ minLength: 1, unit: 'grapheme' }),
  fc.constantFrom('05334004-01a', 'A 11a', 'a,b', '100%', '%2C', '&x=y', '#', '+', 'ä/ö:ü', '%25'),
)
const period = fc.constantFrom('2024', '2024-06-30', '2024-Q2', '2022/2024')
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((x) => x + 0)
const ids = fc.uniqueArray(id, { minLength: 1 })
const limits = fc
  .uniqueArray(number, { minLength: 1, maxLength: 8 })
  .map((breaks) => breaks.toSorted((a, b) => a - b))
const span = fc.constantFrom('all' as const, 'period' as const)
const classChoice: fc.Arbitrary<ClassChoice> = fc.oneof(
  fc.record({
    method: fc.constantFrom(...chosenMethods.filter((method) => method !== 'manual' && method !== 'fixed')),
    count: fc.integer({ min: 2, max: 9 }),
    span,
  }),
  fc.record({ method: fc.constantFrom('fixed' as const, 'unclassed' as const, 'box' as const), span }),
  limits.map((breaks) => ({ method: 'manual' as const, breaks, span: 'all' as const })),
)
/** `area:` and `group:` begin a spelling of their own; an area of that name is written with the prefix. */
const plainId = id.filter((text) => !text.startsWith('group:'))
const anyView: fc.Arbitrary<ViewState> = fc.record(
  {
    release: id,
    level: id,
    indicator: id,
    period,
    areas: fc.uniqueArray(id),
    view: fc.constantFrom(...views),
    sort: fc.record({ column: fc.constantFrom(...sortColumns), descending: fc.boolean() }),
    weighted: fc.boolean(),
    language: fc.constantFrom('de' as const, 'en' as const),
    mode: fc.constantFrom(...modes),
    from: period,
    change: fc.constantFrom('absolute' as const, 'relative' as const),
    against: fc.oneof(
      fc.constant({ kind: 'region' as const }),
      fc.constant({ kind: 'parent' as const }),
      id.map((area) => ({ kind: 'area' as const, id: area })),
      number.map((value) => ({ kind: 'number' as const, value })),
    ),
    classes: classChoice,
    palette: fc.record({ id: fc.constantFrom('blues', 'own-2', 'teals'), isInverted: fc.boolean() }),
    isZeroApart: fc.boolean(),
    areOutliersMarked: fc.boolean(),
    second: id,
    indicators: fc.uniqueArray(id),
    scope: fc.oneof(
      plainId.map((area) => ({ kind: 'within' as const, id: area })),
      ids.map((group) => ({ kind: 'group' as const, ids: group })),
    ),
    filters: fc.array(
      fc.oneof(
        ids.map((some) => ({ kind: 'within' as const, ids: some })),
        ids.map((some) => ({ kind: 'only' as const, ids: some })),
        fc
          .tuple(number, number)
          .map(([a, b]) => ({ kind: 'range' as const, from: Math.min(a, b), to: Math.max(a, b) })),
        number.map((at) => ({ kind: 'above' as const, at })),
        number.map((at) => ({ kind: 'below' as const, at })),
      ),
      { maxLength: 4 },
    ),
    combined: fc.uniqueArray(id),
    indexedTo: period,
    seed: fc.integer({ min: 0, max: greatestSeed }),
    permutations: fc.constantFrom(...permutationCounts),
    neighbours: fc.constantFrom(...neighbourRules),
    groups: fc.integer({ min: 2, max: 6 }),
    coefficient: fc.constantFrom(...coefficients),
    order: fc.oneof(
      fc.constant('parent'),
      id.map((indicator) => `indicator:${indicator}`),
    ),
    split: fc.oneof(fc.integer({ min: 0, max: 100 }), fc.constantFrom(...undivided)),
    additions: fc.subarray([...additions]),
  },
  {
    requiredKeys: [
      'level',
      'indicator',
      'period',
      'areas',
      'view',
      'sort',
      'weighted',
      'language',
      'mode',
      'change',
      'isZeroApart',
      'areOutliersMarked',
      'indicators',
      'filters',
      'combined',
      'seed',
      'neighbours',
      'coefficient',
      'split',
      'additions',
    ],
  },
)

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

  test('settings of panels stand in the link only where they differ from the usual', () => {
    const view: ViewState = {
      ...defaults,
      seed: 7,
      permutations: 999,
      neighbours: 'rook',
      groups: 4,
      coefficient: 'spearman',
      order: 'indicator:kinder',
      split: 60,
      additions: ['spans', 'noline'],
    }
    expect(serialiseLink(view, defaults)).toBe(
      '#seed=7&permutations=999&neighbours=rook&groups=4&coefficient=spearman&order=indicator:kinder&split=60&with=spans,noline',
    )
    expect(parseLink('#with=noline,spans,noline').wish).toEqual({ additions: ['spans', 'noline'] })
  })

  test('of a key that comes twice the last one counts', () => {
    expect(parseLink('#lang=en&lang=de').wish).toEqual({ language: 'de' })
  })
})

describe('what a link may ask for in vain', () => {
  test.each([
    ['#colour=red', { code: 'unknownKey', key: 'colour', value: 'red' }],
    ['#mode=sideways', { code: 'unknownValue', key: 'mode', value: 'sideways' }],
    ['#classes=jenks:12', { code: 'unknownValue', key: 'classes', value: 'jenks:12' }],
    ['#classes=fixed:9,5', { code: 'unknownValue', key: 'classes', value: 'fixed:9,5' }],
    ['#classes=magic:5', { code: 'unknownValue', key: 'classes', value: 'magic:5' }],
    ['#filter=value:9..5', { code: 'unknownValue', key: 'filter', value: 'value:9..5' }],
    ['#filter=only:', { code: 'unknownValue', key: 'filter', value: 'only:' }],
    ['#scope=group:', { code: 'unknownValue', key: 'scope', value: 'group:' }],
    ['#change=upwards', { code: 'unknownValue', key: 'change', value: 'upwards' }],
    ['#palette=No such', { code: 'unknownValue', key: 'palette', value: 'No such' }],
    ['#zero=perhaps', { code: 'unknownValue', key: 'zero', value: 'perhaps' }],
    ['#view=hologram', { code: 'unknownValue', key: 'view', value: 'hologram' }],
    ['#sort=-beauty', { code: 'unknownValue', key: 'sort', value: '-beauty' }],
    ['#weighted=yes', { code: 'unknownValue', key: 'weighted', value: 'yes' }],
    ['#lang=fr', { code: 'unknownValue', key: 'lang', value: 'fr' }],
    ['#level=', { code: 'unknownValue', key: 'level', value: '' }],
    ['#indicator=50%', { code: 'unknownValue', key: 'indicator', value: '50%' }],
    ['#seed=-1', { code: 'unknownValue', key: 'seed', value: '-1' }],
    ['#seed=4294967296', { code: 'unknownValue', key: 'seed', value: '4294967296' }],
    ['#seed=1.5', { code: 'unknownValue', key: 'seed', value: '1.5' }],
    ['#permutations=500', { code: 'unknownValue', key: 'permutations', value: '500' }],
    ['#neighbours=bishop', { code: 'unknownValue', key: 'neighbours', value: 'bishop' }],
    ['#groups=7', { code: 'unknownValue', key: 'groups', value: '7' }],
    ['#coefficient=kendall', { code: 'unknownValue', key: 'coefficient', value: 'kendall' }],
    ['#order=indicator:', { code: 'unknownValue', key: 'order', value: 'indicator:' }],
    ['#order=beauty', { code: 'unknownValue', key: 'order', value: 'beauty' }],
    ['#split=101', { code: 'unknownValue', key: 'split', value: '101' }],
    ['#split=above', { code: 'unknownValue', key: 'split', value: 'above' }],
    ['#with=spans,fireworks', { code: 'unknownValue', key: 'with', value: 'spans,fireworks' }],
    ['#v=2', { code: 'newerVersion', key: 'v', value: '2' }],
    ['#v=one', { code: 'unknownValue', key: 'v', value: 'one' }],
    ['#nonsense', { code: 'unknownKey', key: 'nonsense', value: '' }],
  ])('%s', (fragment, notice) => {
    expect(parseLink(fragment)).toEqual({ wish: {}, notices: [notice] })
  })

  test('the rest of the link still counts', () => {
    expect(parseLink('v=1&&show=map&period=2019&').wish).toEqual({ period: '2019' })
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

  test('what config.json starts with can be taken back', () => {
    const start = {
      classes: { method: 'quantile', count: 4, span: 'all' },
      scope: { kind: 'within', id: 'K1' },
    } as const
    const { view } = resolveView(sampleManifest, {}, start)
    expect(linkOf(sampleManifest, view, start)).toBe('')
    const { classes: _classes, scope: _scope, ...plain } = view
    const link = linkOf(sampleManifest, plain, start)
    expect(link).toBe('#scope=&classes=')
    expect(resolveView(sampleManifest, parseLink(link).wish, start).view).toEqual(plain)
  })

  test('so can settings of panels', () => {
    const start = { seed: 7, groups: 4, order: 'parent', additions: ['spans' as const] }
    const { view } = resolveView(sampleManifest, {}, start)
    expect(view).toMatchObject(start)
    expect(linkOf(sampleManifest, view, start)).toBe('')
    const { groups: _groups, order: _order, ...plain } = { ...view, seed: 1, additions: [] }
    const link = linkOf(sampleManifest, plain, start)
    expect(link).toBe('#seed=1&groups=&order=&with=')
    expect(resolveView(sampleManifest, parseLink(link).wish, start).view).toEqual(plain)
  })

  test('areas that config.json starts with can be taken back', () => {
    const start = { areas: ['K1-1'] }
    const { view } = resolveView(sampleManifest, {}, start)
    expect(linkOf(sampleManifest, view, start)).toBe('')
    expect(linkOf(sampleManifest, { ...view, areas: [] }, start)).toBe('#areas=')
  })
})
