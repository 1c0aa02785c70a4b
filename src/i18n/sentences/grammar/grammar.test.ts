import { describe, expect, test } from 'vitest'
import { asSentence } from './asSentence.ts'
import { dativePlural } from './dativePlural.ts'
import { inSentence, levelNoun } from './levelNoun.ts'
import { sinceText, spanText, whenText } from './periodWords.ts'
import { singularUnit } from './singularUnit.ts'

test.each([
  ['Sozialräume', 'Sozialräumen'],
  ['Kommunen', 'Kommunen'],
  ['Länder', 'Ländern'],
  ['Viertel', 'Vierteln'],
  ['Kitas', 'Kitas'],
  ['Statistische Bezirke', 'Statistischen Bezirken'],
  ['statistische Bezirke', 'statistischen Bezirken'],
  ['Stadt- und Ortsteile', 'Stadt- und Ortsteilen'],
  ['Orte der Stadt', 'Orten der Stadt'],
  ['PLZ', 'PLZ'],
])('von %s → %s', (plural, dative) => {
  expect(dativePlural(plural)).toBe(dative)
})

test.each([
  ['Kinder', 'de', 'Kind'],
  ['Kinder unter 15', 'de', 'Kind unter 15'],
  ['Einwohner', 'de', 'Einwohner'],
  ['Prozentpunkte', 'de', 'Prozentpunkt'],
  ['€', 'de', '€'],
  ['children', 'en', 'child'],
  ['families', 'en', 'family'],
  ['years', 'en', 'year'],
  ['days of 100', 'en', 'day of 100'],
  ['people', 'en', 'person'],
  ['GRS', 'en', 'GRS'],
  ['km²', 'en', 'km²'],
  ['percentage points', 'en', 'percentage point'],
] as const)('1 of %s (%s) → %s', (symbol, language, one) => {
  expect(singularUnit(symbol, language)).toBe(one)
})

describe('periods in a sentence', () => {
  test.each([
    ['2019', 'seit 2019', 'since 2019', '2019'],
    ['2019-06', 'seit Juni 2019', 'since June 2019', 'im Juni 2019'],
    ['2019-Q2', 'seit dem 2. Quartal 2019', 'since Q2 2019', 'im 2. Quartal 2019'],
    ['2019-06-30', 'seit dem 30.06.2019', 'since 30 June 2019', 'am 30.06.2019'],
    ['2016/2018', 'gegenüber 2016 bis 2018', 'compared with 2016 to 2018', 'im Zeitraum 2016 bis 2018'],
  ])('%s', (period, since, sinceEn, when) => {
    expect(sinceText(period, 'de')).toBe(since)
    expect(sinceText(period, 'en')).toBe(sinceEn)
    expect(whenText(period, 'de')).toBe(when)
  })
  test('from one to another', () => {
    expect(spanText('2019', '2024', 'de')).toBe('2019 bis 2024')
    expect(spanText('2016/2018', '2022/2024', 'en')).toBe('between 2016 to 2018 and 2022 to 2024')
  })
})

test('one capital, one full stop', () => {
  expect(asSentence('über der Schwelle')).toBe('Über der Schwelle.')
  expect(asSentence('um 2,1 Pp.')).toBe('Um 2,1 Pp.')
})

test.each([
  ['Municipalities', 'municipalities'],
  ['Social areas', 'social areas'],
  ['neighbourhoods', 'neighbourhoods'],
  ['LSOAs', 'LSOAs'],
  ['UK', 'UK'],
  ['Wards of York', 'Wards of York'],
  ['StädteRegion', 'StädteRegion'],
  ['Écoles', 'écoles'],
  ['', ''],
])('%s within an English sentence: %s', (noun, expected) => expect(inSentence(noun)).toBe(expected))

test('a level in running text: small in English, a noun in German, also where there is no English word', () => {
  const level = {
    name: { de: 'Kommune', en: 'Municipality' },
    plural: { de: 'Kommunen', en: 'Municipalities' },
  }
  expect([0, 1, 2, 'many' as const].map((count) => levelNoun(level, count, 'en'))).toEqual([
    'municipalities',
    'municipality',
    'municipalities',
    'municipalities',
  ])
  expect(levelNoun(level, 10, 'de')).toBe('Kommunen')
  const german = { name: { de: 'Kommune' }, plural: { de: 'Kommunen' } }
  expect(levelNoun(german, 10, 'en')).toBe('Kommunen')
  expect(levelNoun(undefined, 1, 'en')).toBe('')
})
