import { expect, test } from 'vitest'
import { sampleManifest } from '../../testing/sampleRelease.ts'
import { parseLink } from '../../core/view/link.ts'
import { resolveView } from '../../core/view/resolveView.ts'
import { noticeSentence } from './noticeSentence.ts'

const said = (link: string, language: 'de' | 'en' = 'de') => {
  const { wish, notices } = parseLink(link)
  return [...notices, ...resolveView(sampleManifest, wish).notices].map((notice) =>
    noticeSentence(notice, sampleManifest, language),
  )
}

test.each([
  ['#indicator=x', 'Den Indikator „x“ gibt es in diesem Datenstand nicht. Gezeigt wird: Kinderarmut.'],
  ['#indicators=x', 'Den Indikator „x“ gibt es in diesem Datenstand nicht.'],
  ['#view=scatter&second=x', 'Den Indikator „x“ gibt es in diesem Datenstand nicht.'],
  [
    '#mode=bivariate&second=x',
    'Den Indikator „x“ gibt es in diesem Datenstand nicht. Gezeigt wird: Kinder unter 15 Jahren.',
  ],
  ['#level=ort&second=medianalter', 'Medianalter hat hier keine Zahlen und kann nicht daneben stehen.'],
  ['#level=planet', 'Die Raumebene „planet“ gibt es hier nicht. Gezeigt wird: Orte.'],
  [
    '#indicator=medianalter&level=ort',
    'Für die Raumebene Orte gibt es diesen Indikator nicht. Gezeigt wird: Kreise.',
  ],
  ['#period=2020', 'Für 2020 gibt es hier keine Werte. Gezeigt wird: 2019.'],
  ['#period=soon', 'Für „soon“ gibt es hier keine Werte. Gezeigt wird: 2024.'],
  ['#mode=swipe&from=2020', 'Für 2020 gibt es hier keine Werte. Gezeigt wird das Übliche.'],
  ['#release=1999', 'Den Datenstand „1999“ gibt es hier nicht. Gezeigt wird 2026.1.'],
  ['#colour=red', 'Der Link enthält „colour=red“; damit kann dieses Programm nichts anfangen.'],
  ['#view=x', 'Der Link enthält „view=x“; das ist nicht möglich. Gezeigt wird das Übliche.'],
  [
    '#v=9',
    'Der Link stammt aus einer neueren Fassung dieses Programms. Einiges wird vielleicht nicht gezeigt.',
  ],
])('%s', (link, sentence) => {
  expect(said(link)).toEqual([sentence])
  expect(said(link, 'en')).not.toEqual(said(link))
})

test('a view with nothing to show', () => {
  const notice = { code: 'impossibleView', key: 'view', value: 'Age pyramid' } as const
  expect(noticeSentence(notice, sampleManifest, 'en')).toBe(
    'There is no view “Age pyramid” for this choice. The development over time is shown instead.',
  )
})

test.each([
  ['otherOutlines', '2018 has different boundaries. Shown instead: 2021.'],
  ['impossibleFrom', 'Two maps since 2018 are not possible for this period. Shown instead: 2021.'],
] as const)('a first period that two maps cannot have: %s', (code, sentence) => {
  const notice = { code, key: 'from', value: '2018', shown: '2021' }
  expect(noticeSentence(notice, sampleManifest, 'en')).toBe(sentence)
})

test('an unknown area', () => {
  const notice = { code: 'unknownArea', key: 'areas', value: 'K9' } as const
  expect(noticeSentence(notice, sampleManifest, 'en')).toBe('There is no area “K9” in these boundaries.')
})

test('more areas than can be told apart; percentages that mean nothing', () => {
  const many = { code: 'tooManyAreas', key: 'areas', value: 'a,b' } as const
  expect(noticeSentence(many, sampleManifest, 'de')).toMatch(/mehr als zehn .+ die ersten zehn\.$/)
  expect(noticeSentence(many, sampleManifest, 'en')).toMatch(/more than ten .+ first ten are shown\.$/)
  const relative = { code: 'noRelativeChange', key: 'change', value: 'relative' } as const
  expect(noticeSentence(relative, sampleManifest, 'de')).toMatch(/^Bei Indizes, .+ die Differenz\.$/)
  expect(noticeSentence(relative, sampleManifest, 'en')).toMatch(/indices, .+ difference is shown instead\.$/)
})

test('long texts from a link are cut', () => {
  expect(said(`#colour=${'x'.repeat(500)}`)[0]?.length).toBeLessThan(120)
})
