// A scene is a function of release and view alone: whatever the reader did before, and whatever was remembered on the way.
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { datasetOf, sampleInput, sampleManifest } from '../../testing/sampleRelease.ts'
import { settleView } from '../view/resolveView.ts'
import {
  withAgainst,
  withChange,
  withClasses,
  withCombined,
  withFilter,
  withFrom,
  withIndexedTo,
  withIndicators,
  withMode,
  withoutFilter,
  withoutFilters,
  withOutliersMarked,
  withPalette,
  withScope,
  withSecond,
  withZeroApart,
} from '../view/settingTransitions.ts'
import {
  withAddition,
  withArea,
  withAreas,
  withAreaToggled,
  withIndicator,
  withLanguage,
  withLevel,
  withoutAreas,
  withPeriod,
  withSetting,
  withSort,
  withView,
  withWeights,
} from '../view/transitions.ts'
import {
  additions,
  modes,
  sortColumns,
  views,
  type Against,
  type ClassChoice,
  type ViewState,
} from '../view/viewState.ts'
import { makeScene } from './makeScene.ts'
import type { Scene } from './scene.ts'

type Step = (view: ViewState) => ViewState

const periods = ['2018', '2019', '2021', '2022', '2023', '2024']
const ids = ['K1-1', 'K2-1', 'K2-4', 'K3-2', 'K1', 'kreis:K1', 'land:L', 'gone']
const one = <T>(...items: readonly T[]) => fc.constantFrom(...items)
const maybe = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: undefined })
const stepOf = <T>(act: (view: ViewState, wish: T) => ViewState, wishes: fc.Arbitrary<T>) =>
  wishes.map(
    (wish): Step =>
      (view) =>
        act(view, wish),
  )

const anyMode = stepOf(withMode, one(...modes))
const anySpan = one<ClassChoice['span']>('all', 'period')
const anyMethodOf = one<ClassChoice['method']>
const anyClasses: fc.Arbitrary<ClassChoice> = fc.oneof(
  fc.record({
    method: anyMethodOf('jenks', 'quantile', 'equal', 'sd', 'pretty'),
    count: fc.integer({ min: 2, max: 9 }),
    span: anySpan,
  }),
  fc.record({ method: anyMethodOf('fixed', 'box', 'headtail', 'unclassed'), span: anySpan }),
  one<ClassChoice>(
    { method: 'manual', breaks: [10, 20], span: 'all' },
    { method: 'manual', breaks: [-1, 1], span: 'all' },
  ),
)
const anyAgainst: fc.Arbitrary<Against> = fc.oneof(
  one<Against>(
    { kind: 'region' },
    { kind: 'parent' },
    { kind: 'area', id: 'K2-4' },
    { kind: 'area', id: 'K1' },
  ),
  one(0, 12).map((value) => ({ kind: 'number' as const, value })),
)

const anyStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: anyMode },
  { weight: 3, arbitrary: stepOf(withClasses, maybe(anyClasses)) },
  { weight: 2, arbitrary: stepOf(withPeriod, one(...periods)) },
  { weight: 2, arbitrary: stepOf(withIndicator, one('kinderarmut', 'kinder', 'lage', 'medianalter')) },
  stepOf(withLevel, one('land', 'kreis', 'ort')),
  stepOf(withFrom, maybe(one(...periods))),
  stepOf(withChange, one('absolute', 'relative')),
  stepOf(withAgainst, maybe(anyAgainst)),
  stepOf(
    withPalette,
    maybe(fc.record({ id: one('teals', 'blue-ochre', 'calm', 'gone'), isInverted: fc.boolean() })),
  ),
  stepOf(withZeroApart, fc.boolean()),
  stepOf(withOutliersMarked, fc.boolean()),
  stepOf(withSecond, maybe(one('kinder', 'kinderarmut'))),
  stepOf(withIndicators, fc.subarray(['kinder', 'kinderarmut'])),
  stepOf(
    withScope,
    maybe(one({ kind: 'within', id: 'K1' } as const, { kind: 'group', ids: ['K1-1', 'K3-2'] } as const)),
  ),
  stepOf(withFilter, one({ kind: 'above', at: 12 } as const, { kind: 'within', ids: ['K1', 'K2'] } as const)),
  stepOf(withoutFilter, one(0, 1)),
  one(withoutFilters, withoutAreas),
  stepOf(withArea, one(...ids)),
  stepOf(withAreaToggled, one(...ids)),
  stepOf(withAreas, fc.shuffledSubarray(ids)),
  stepOf(withCombined, fc.subarray(['K1-1', 'K1-2', 'K2-1', 'K2-4'])),
  stepOf(withIndexedTo, maybe(one(...periods))),
  stepOf(withView, one(...views)),
  stepOf(withSort, one(...sortColumns)),
  stepOf(withWeights, fc.boolean()),
  stepOf(withLanguage, one('de', 'en')),
  stepOf((view, seed) => withSetting(view, 'seed', seed), maybe(one(1, 7))),
  stepOf((view, added) => withAddition(view, added, !view.additions.includes(added)), one(...additions)),
)

function inputOf(view: ViewState) {
  const second = view.second === undefined ? undefined : datasetOf(view.second, view.level)
  return { ...sampleInput(view), view, ...(second && { second }) }
}
/** As the app draws it: settled against the release, from files and caches that stay the same all the way. */
const sceneAt = (view: ViewState): Scene => makeScene(inputOf(view))
/** As somebody sees it who opens the link now: nothing in it has been seen before. */
const freshScene = (view: ViewState): Scene => makeScene(structuredClone(inputOf(view)))
const take = (view: ViewState, step: Step) => settleView(sampleManifest, step(view)).view
const start = settleView(sampleManifest, sampleInput().view).view

test(
  'KomMonitor error 14: on any way every scene is the one that a fresh look at its view gives',
  { timeout: 60_000 },
  () => {
    fc.assert(
      fc.property(fc.array(anyStep, { minLength: 1, maxLength: 12 }), (steps) => {
        let view = start
        for (const step of steps) {
          view = take(view, step)
          expect(sceneAt(view)).toEqual(freshScene(view))
        }
      }),
      { numRuns: 40 },
    )
  },
)

test(
  'KomMonitor error 14: there and back again the scene is the very same, whatever was looked at between',
  { timeout: 60_000 },
  () => {
    fc.assert(
      fc.property(
        fc.array(anyStep, { maxLength: 4 }),
        fc.array(anyStep, { maxLength: 8 }),
        (before, between) => {
          const view = before.reduce(take, start)
          const scene = structuredClone(sceneAt(view))
          between.reduce((at, step) => {
            const next = take(at, step)
            sceneAt(next)
            return next
          }, view)
          expect(sceneAt(view)).toEqual(scene)
        },
      ),
      { numRuns: 30 },
    )
  },
)

/** One of each thing that a reader can choose; each shall be seen, and nothing of it be left when it is taken back. */
const choices: readonly Step[] = [
  (view) => withPeriod(view, '2022'),
  (view) => withFrom(view, '2018'),
  (view) => withChange(view, 'relative'),
  (view) => withAgainst(view, { kind: 'number', value: 12 }),
  (view) => withClasses(view, { method: 'equal', count: 3, span: 'period' }),
  (view) => withClasses(view, { method: 'equal', count: 3, span: 'all' }),
  (view) => withPalette(view, { id: 'teals', isInverted: false }),
  (view) => withPalette(view, { id: 'purple-green', isInverted: true }),
  (view) => withZeroApart(view, true),
  (view) => withOutliersMarked(view, true),
  (view) => withScope(view, { kind: 'within', id: 'K1' }),
  (view) => withFilter(view, { kind: 'above', at: 12 }),
  (view) => withLanguage(view, 'en'),
]

test.each(modes)(
  'KomMonitor error 14: one choice more in the mode %s, and one less again',
  { timeout: 30_000 },
  (mode) => {
    const starts: readonly Step[] = [
      (view) => withSecond(withMode(view, mode), 'kinder'),
      (view) => withClasses(withMode(view, mode), { method: 'quantile', count: 4, span: 'period' }),
      (view) => withIndicator(view, 'lage'),
    ]
    for (const begin of starts) {
      const view = take(start, begin)
      const plain = freshScene(view)
      for (const choice of choices) {
        expect(sceneAt(view)).toEqual(plain)
        const chosen = take(view, choice)
        expect(sceneAt(chosen)).toEqual(freshScene(chosen))
      }
    }
  },
)

test(
  'KomMonitor error 14: through all modes and back, classes and legend are what they were',
  { timeout: 60_000 },
  () => {
    fc.assert(
      fc.property(fc.array(anyMode, { minLength: 1, maxLength: 8 }), maybe(anyClasses), (ways, classes) => {
        const own = classes?.method === 'manual' ? undefined : classes
        const first = take(start, (view) => withClasses(view, own))
        const last = take(ways.reduce(take, first), (view) => withMode(view, 'value'))
        const { second: _, ...rest } = last
        expect(rest).toEqual(first)
        expect(sceneAt(last).legend).toEqual(sceneAt(first).legend)
        expect(sceneAt(last).slots).toEqual(freshScene(first).slots)
      }),
      { numRuns: 30 },
    )
  },
)
