// Sentences that a person has read word by word, in both languages, in each mode and in awkward cases. One that changes has
// to be read again before it is frozen anew.
import { expect, test } from 'vitest'
import type { Cell } from '../../core/release/dataset.ts'
import type { Language } from '../../core/release/localText.ts'
import type { Scene } from '../../core/scene/scene.ts'
import type { ViewState } from '../../core/view/viewState.ts'
import { changedScene } from '../../testing/any/changedScene.ts'
import { sampleAreas, sampleScene } from '../../testing/sampleRelease.ts'
import { sceneWords, type AllSceneWords } from '../../testing/sceneWords.ts'
import { areaSentence, rowWords } from '../sentences.ts'
import { approved } from './approved.data.ts'

type Said = (language: Language) => string
type MakeScene = (view: Partial<ViewState>) => Scene

const said =
  (what: keyof AllSceneWords, view: Partial<ViewState>, make: MakeScene = sampleScene): Said =>
  (language) =>
    sceneWords(make({ ...view, language }), language, { release: '2026.1' })[what]
const row =
  (id: string, view: Partial<ViewState>, make: MakeScene = sampleScene): Said =>
  (language) => {
    const scene = make({ ...view, language })
    const found = scene.rowById.get(id)
    if (!found) throw new Error(`no ${id}`)
    return rowWords(scene, found, language).text
  }
const sentence =
  (id: string, view: Partial<ViewState>, make: MakeScene = sampleScene): Said =>
  (language) => {
    const scene = make({ ...view, language, areas: [id] })
    const [figures] = scene.chosen
    if (!figures) throw new Error(`no ${id}`)
    return `${rowWords(scene, figures.row, language).text} → ${areaSentence(scene, figures, language)}`
  }

const change = { mode: 'change', from: '2021' } as const
const moved = { mode: 'moved', from: '2021' } as const
const at12 = { mode: 'threshold', against: { kind: 'number', value: 12 } } as const
const beside = (against: ViewState['against']) => ({
  mode: 'reference' as const,
  ...(against && { against }),
})
const nord = { scope: { kind: 'within', id: 'K1' } } as const

const share = (numerator: number, denominator: number, margin: number): Cell => {
  const value = (100 * numerator) / denominator
  return { kind: 'number', value, numerator, denominator, lower: value - margin, upper: value + margin }
}
const place = (id: string) => (sampleAreas.get('ort') ?? []).findIndex((area) => area.id === id)

const tied: MakeScene = (view) =>
  changedScene({ view, cell: (id) => share(place(id) < 5 ? 120 : place(id) < 8 ? 60 : 0, 400, 3) })
const twoPairs: MakeScene = (view) =>
  changedScene({ view, cell: (id) => share([120, 120, 110, 100, 100][place(id)] ?? 10 + place(id), 400, 3) })
const equal: MakeScene = (view) => changedScene({ view, cell: () => share(40, 400, 3) })
const fewCases: MakeScene = (view) => changedScene({ view, cell: (id) => share(place(id), 60, 1) })
const single: MakeScene = (view) =>
  changedScene({
    view: { ...view, indicator: 'kinder' },
    cell: (id, period) => ({ kind: 'number', value: place(id) + (period === '2024' ? 1 : 0) }),
  })
const outlying: MakeScene = (view) =>
  changedScene({ view, cell: (id) => share(place(id) === 0 ? 300 : 40 + place(id), 400, 3) })
const clear: MakeScene = (view) =>
  changedScene({
    view: { mode: 'change', from: '2021', ...view },
    cell: (id, period) => share(period === '2024' ? 20 * (place(id) + 1) : 60, 400, 2),
  })
const intervals: MakeScene = (view) =>
  changedScene({
    view: { ...view, mode: 'change', period: '2022/2024' },
    periods: ['2019/2021', '2022/2024'],
    indicator: { breaks: [] },
    cell: (id, period) => share(period === '2022/2024' ? 20 * (place(id) + 1) : 100, 400, 2),
  })
const days: MakeScene = (view) =>
  changedScene({
    view: { ...view, period: '2024-06-30' },
    periods: ['2023-06-30', '2024-06-30'],
    indicator: { breaks: [] },
    cell: (id, period) => share(period === '2024-06-30' ? 20 * (place(id) + 1) : 100, 400, 2),
  })
const namesakes: MakeScene = (view) =>
  changedScene({
    view,
    places: (sampleAreas.get('ort') ?? []).map((area) =>
      area.id === 'K3-2' || area.id === 'K2-3' ? { ...area, name: 'Mitte' } : area,
    ),
  })
const pair: MakeScene = (view) => changedScene({ view: { ...view, mode: 'bivariate' }, second: 'kinder' })
const neutral: MakeScene = (view) => changedScene({ view, indicator: { direction: 'neutral' } })

const cases: Readonly<Record<string, Said>> = {
  'value: map': said('mapDescription', {}),
  'value: caption': said('caption', {}),
  'value: share': said('share', {}),
  'value: share of an area': said('share', { areas: ['K2-3'] }),
  'value: share of a withheld area': said('share', { areas: ['K2-1'] }),
  'value: area above': said('share', { areas: ['kreis:K1'] }),
  'value: all equal': said('mapDescription', {}, equal),
  'value: five and four share the ends': said('mapDescription', {}, tied),
  'value: ties inside the three': said('mapDescription', {}, twoPairs),
  'value: two of one name': said('mapDescription', {}, namesakes),
  'value: few cases': sentence('K2-2', {}, fewCases),
  'value: one case': sentence('K1-2', {}, fewCases),
  'value: no case': sentence('K1-1', {}, fewCases),
  'value: one child': row('K1-1', {}, single),
  'value: since a day': sentence('K3-4', {}, days),
  'value: in a day that was about the same': sentence('K2-2', {}, days),
  'value: outlier': row('K1-1', { areOutliersMarked: true }, outlying),
  'category: map': said('mapDescription', { indicator: 'lage' }),
  'category: share': said('share', { indicator: 'lage', areas: ['K1-1'] }),
  'scope: heading': said('heading', nord),
  'scope and limit: map': said('mapDescription', { ...nord, filters: [{ kind: 'above', at: 12.25 }] }),
  'filters: heading': said('heading', {
    filters: [
      { kind: 'within', ids: ['K1', 'K2'] },
      { kind: 'range', from: 5, to: 20 },
    ],
  }),
  'filters: nobody left': said('mapDescription', { filters: [{ kind: 'below', at: 1 }] }),
  'filters: an area left out': row('K3-2', nord),
  'multiples: heading': said('heading', { mode: 'multiples' }),
  'swipe: heading': said('heading', { mode: 'swipe' }),
  'change: map, nothing sure': said('mapDescription', change),
  'change: map, sure': said('mapDescription', {}, clear),
  'change: announcement': said('announcement', {}, clear),
  'change: caption': said('caption', change),
  'change: across a break': said('mapDescription', { mode: 'change', from: '2018' }),
  'change: row across a break': sentence('K3-2', { mode: 'change', from: '2018' }),
  'change: unclear': sentence('K3-2', change),
  'change: risen': sentence('K3-4', {}, clear),
  'change: fallen': sentence('K1-1', {}, clear),
  'change: of intervals': said('heading', {}, intervals),
  'change: since an interval': sentence('K3-4', {}, intervals),
  'change: relative': sentence('K3-2', { ...change, change: 'relative' }),
  'change: relative, caption': said('caption', { ...change, change: 'relative' }),
  'change: one child more': sentence('K1-2', { mode: 'change', from: '2018' }, single),
  'change: no earlier period': said('mapDescription', { mode: 'change', period: '2018' }),
  'change: earlier value withheld': row('K2-4', { mode: 'change', from: '2023' }),
  'moved: map': said('mapDescription', moved, clear),
  'moved: higher': sentence('K3-4', moved, clear),
  'moved: lower': row('K1-1', moved, clear),
  'moved: no earlier period': sentence('K1-1', { ...moved, period: '2018' }),
  'moved: same class': sentence('K3-1', moved),
  'moved: no number then': row('K1-10', { mode: 'moved', from: '2023' }),
  'threshold: map': said('mapDescription', at12),
  'threshold: over': sentence('K3-2', at12),
  'threshold: unclear': sentence('K2-5', at12),
  'threshold: of the whole': said('heading', { mode: 'threshold' }),
  'reference: map': said('mapDescription', beside(undefined)),
  'reference: neutral indicator': said('announcement', beside(undefined), neutral),
  'reference: row': row('K3-2', beside({ kind: 'region' })),
  'reference: own parent': said('heading', beside({ kind: 'parent' })),
  'reference: own parent, row': row('K2-3', beside({ kind: 'parent' })),
  'reference: an area': sentence('K1-1', beside({ kind: 'area', id: 'K3-2' })),
  'reference: itself': row('K3-2', beside({ kind: 'area', id: 'K3-2' })),
  'reference: a withheld area': said('heading', beside({ kind: 'area', id: 'K2-1' })),
  'reference: target': sentence('K1-1', beside({ kind: 'number', value: 12.25 })),
  'reference: no interval': sentence('K2', {
    indicator: 'medianalter',
    level: 'kreis',
    period: '2022',
    ...beside({ kind: 'area', id: 'K1' }),
  }),
  'reference: no interval, target': row('K2', {
    indicator: 'medianalter',
    level: 'kreis',
    period: '2022',
    ...beside({ kind: 'number', value: 40 }),
  }),
  'reference: an area whose kind is in its name': said('heading', {
    level: 'kreis',
    ...beside({ kind: 'area', id: 'K1' }),
  }),
  'circles: map': said('mapDescription', { mode: 'circles' }),
  'circles: row': row('K1-1', { mode: 'circles' }),
  'circles: caption': said('caption', { mode: 'circles' }),
  'two indicators: map': said('mapDescription', {}, pair),
  'two indicators: row': row('K1-1', {}, pair),
  'two indicators: row without the first': row('K2-1', {}, pair),
  'two indicators: share': said('share', { areas: ['K1-1'] }, pair),
}

const plain = (text: string) => text.replaceAll('\u00a0', ' ')

test.each(Object.entries(cases))('%s', (name, say) => {
  expect({ de: plain(say('de')), en: plain(say('en')) }).toEqual(approved[name])
})

test('nothing is approved that is not tested', () => {
  expect(Object.keys(approved)).toEqual(Object.keys(cases))
})
