import { describe, expect, test } from 'vitest'
import { sampleManifest, sampleScene } from '../testing/sampleRelease.ts'
import { absentStatuses } from '../core/release/status.ts'
import type { ViewState } from '../core/view/viewState.ts'
import { formatsFor } from './formats.ts'
import { shareText } from './sentences/area/shareText.ts'
import { caption } from './sentences/description/caption.ts'
import {
  areaSentence,
  describeScene,
  rankText,
  rowWords,
  seriesSentence,
  slotText,
  withinWords,
} from './sentences.ts'

const plain = (text: string | undefined) => text?.replaceAll('\u00a0', ' ')
const poverty = (patch: Partial<ViewState> = {}) => sampleScene(patch)

function sentenceOn(id: string, patch: Partial<ViewState> = {}, language: 'de' | 'en' = 'de') {
  const scene = sampleScene({ ...patch, areas: [id] })
  const [figures] = scene.chosen
  return figures && plain(areaSentence(scene, figures, language))
}

describe('the map in words', () => {
  test('says what the dashed line runs around', () => {
    const words = (combined: readonly string[], language: 'de' | 'en') =>
      plain(describeScene(poverty({ combined }), language).mapDescription)
    expect(words(['K1-1', 'K1-2'], 'de')).toContain(' Gestrichelt umrandet: Mein Gebiet (2 Orte).')
    expect(words(['K1-1'], 'en')).toContain(' Outlined by a dashed line: My area (1 place).')
    expect(words([], 'de')).not.toContain('Mein Gebiet')
  })

  test('says what it is, how values spread, highest and lowest, and what has no value', () => {
    expect(plain(describeScene(poverty(), 'de').mapDescription)).toBe(
      'Karte: Kinderarmut (Prozent), 31.12.2024, 12 Orte. Werte: 8,0 bis 33,0 %, Median 15,0 %. ' +
        'Höchste Werte: Jettingen (33,0 %), Gronau am See (28,0 %) und Dornbach (23,8 %). ' +
        'Niedrigste Werte: Kaltern (8,0 %), Birkfeld (10,0 %) und Hagen-West (13,0 %). ' +
        'Ohne Wert: 2 geheim zu halten, 1 nicht erhoben.',
    )
    expect(plain(describeScene(poverty(), 'en').mapDescription)).toBe(
      'Map: Child poverty (Per cent), 31 December 2024, 12 places. Values: 8.0 to 33.0%, median 15.0%. ' +
        'Highest values: Jettingen (33.0%), Gronau am See (28.0%) and Dornbach (23.8%). ' +
        'Lowest values: Kaltern (8.0%), Birkfeld (10.0%) and Hagen-West (13.0%). ' +
        'Without a value: 2 confidential, 1 not collected.',
    )
  })

  test('names every area where there are few', () => {
    expect(plain(describeScene(poverty({ level: 'kreis' }), 'de').mapDescription)).toBe(
      'Karte: Kinderarmut (Prozent), 31.12.2024, 3 Kreise. Werte: Seekreis (18,3 %) und Nordkreis (13,6 %). ' +
        'Ohne Wert: 1 nicht erhoben.',
    )
    expect(plain(describeScene(poverty({ level: 'land' }), 'de').mapDescription)).toBe(
      'Karte: Kinderarmut (Prozent), 31.12.2024, 1 Land. Werte: Musterland (19,5 %). Alle Raumeinheiten haben einen Wert.',
    )
  })

  test('counts categories', () => {
    const { mapDescription, announcement } = describeScene(poverty({ indicator: 'lage' }), 'de')
    expect(mapDescription).toBe(
      'Karte: Lage, 2024, 12 Orte. Werte: am See 4, im Land 7. Ohne Wert: 1 nicht erhoben.',
    )
    expect(announcement).toBe('Lage, 2024, 12 Orte, 1 nicht erhoben')
  })

  test('says that there is nothing', () => {
    const scene = poverty({ period: '2020' })
    expect(describeScene(scene, 'de').mapDescription).toContain(
      'Keine Raumeinheit hat einen Wert. Ohne Wert: 12 nicht erhoben.',
    )
    expect(describeScene(scene, 'en').announcement).toBe(
      'Child poverty, 31 December 2020, 12 places, 12 not collected',
    )
  })

  test('heading and announcement are one line', () => {
    const { heading, announcement } = describeScene(poverty(), 'de')
    expect(heading).toBe('Kinderarmut, 31.12.2024, 12 Orte')
    expect(plain(announcement)).toBe(
      'Kinderarmut, 31.12.2024, 12 Orte, 8,0 bis 33,0 %, 2 geheim zu halten, 1 nicht erhoben',
    )
  })

  test('the announcement counts each state as the legend does', () => {
    const scene = poverty({ period: '2023' })
    const counted = scene.slots.flatMap((slot, i) =>
      slot.kind === 'absent' ? [`${scene.legend.counts[i]} ${formatsFor('de').status(slot.status)}`] : [],
    )
    expect(counted).toHaveLength(5)
    expect(describeScene(scene, 'de').announcement.endsWith(counted.join(', '))).toBe(true)
  })
})

describe('the sentence on a chosen area', () => {
  test.each([
    [
      'K2-3',
      'Höher als der Seekreis insgesamt (18,3 %) und Musterland insgesamt (19,5 %). Etwa wie 2021 (26,6 %).',
    ],
    [
      'K1-1',
      'Etwa wie der Nordkreis insgesamt (13,6 %), niedriger als Musterland insgesamt (19,5 %). Etwa wie 2021 (13,5 %).',
    ],
    ['K3-2', 'Höher als Musterland insgesamt (19,5 %). Etwa wie 2021 (31,5 %).'],
    ['K3-4', 'Für diesen Zeitraum liegt kein Wert vor.'],
    ['K2-1', 'Der Wert ist geheim zu halten: Er beruht auf wenigen Fällen oder ließe auf solche schließen.'],
  ])('%s', (id, sentence) => {
    expect(sentenceOn(id)).toBe(sentence)
  })

  test('in English', () => {
    expect(sentenceOn('K1-1', {}, 'en')).toBe(
      'About the same as Nordkreis overall (13.6%), lower than Musterland overall (19.5%). About the same as 2021 (13.5%).',
    )
  })

  test('says since when, where values rise without a step back', () => {
    expect(sentenceOn('K1', { indicator: 'medianalter', level: 'kreis', period: '2022' })).toBe(
      'Seit 2018 gestiegen (damals 40,3 Jahre).',
    )
  })

  test('says what must be said beside a number', () => {
    expect(sentenceOn('K3-1', { period: '2023' })).toMatch(/Der Wert ist vorläufig\.$/)
    expect(sentenceOn('K3-4', { period: '2023' }, 'en')).toMatch(/The value is uncertain\.$/)
  })

  test('compares no totals, and names a category', () => {
    expect(sentenceOn('K1-1', { indicator: 'kinder' })).toBe('Etwa wie 2018 (400 Kinder).')
    expect(sentenceOn('K1-1', { indicator: 'lage' })).toBe('Lage: im Land.')
  })

  test('a computed whole is "all together"', () => {
    const scene = sampleScene({ areas: ['K1-2'] })
    const { id: _, ...region } = scene.region ?? {
      name: '',
      cell: { kind: 'absent', status: 'missing' } as const,
      isComputed: true,
    }
    const computed = { ...scene, region: { ...region, name: 'Kreise', isComputed: true } }
    const [figures] = scene.chosen
    expect(figures && plain(areaSentence(computed, figures, 'de'))).toContain('alle Kreise zusammen (19,5 %)')
    expect(figures && areaSentence(computed, figures, 'en')).toContain('all kreise together (19.5%)')
  })

  test.each(absentStatuses)('%s has a sentence in both languages', (status) => {
    const scene = sampleScene({ areas: ['K1-1'] })
    const [figures] = scene.chosen
    if (!figures) throw new Error('K1-1 is chosen')
    const silent = { ...figures, row: { ...figures.row, cell: { kind: 'absent' as const, status } } }
    expect(areaSentence(scene, silent, 'de')).toMatch(/^\p{Lu}.+\.$/u)
    expect(areaSentence(scene, silent, 'en')).not.toBe(areaSentence(scene, silent, 'de'))
  })
})

describe('one row', () => {
  const words = (id: string, patch: Partial<ViewState> = {}, language: 'de' | 'en' = 'de') => {
    const scene = sampleScene(patch)
    const row = scene.rowById.get(id)
    return row && plain(rowWords(scene, row, language).text)
  }
  test.each([
    ['K1-1', {}, 'Altenau (Nordkreis): 15,0 %, 60 von 400'],
    ['K2-1', {}, 'Eichen (Seekreis): geheim zu halten'],
    ['K3-2', { period: '2023' }, 'Jettingen (Südkreis): 32,5 %, 683 von 2.100, berichtigt'],
    ['K1-1', { indicator: 'kinder' }, 'Altenau (Nordkreis): 400 Kinder'],
    ['L', { level: 'land' }, 'Musterland: 19,5 %, 1.806 von 9.250'],
  ])('%s %o', (id, patch, text) => {
    expect(words(id, patch)).toBe(text)
  })
  test('in English', () => {
    expect(words('K3-2', { period: '2023' }, 'en')).toBe('Jettingen (Südkreis): 32.5%, 683 of 2,100, revised')
  })
  test('rank, with ties', () => {
    expect(rankText({ rank: 3, tied: 1, of: 93 }, 'de')).toBe('Rang 3 von 93')
    expect(rankText({ rank: 5, tied: 2, of: 9 }, 'de')).toBe('Rang 5 von 9, gleichauf mit einer weiteren')
    expect(rankText({ rank: 5, tied: 3, of: 9 }, 'de')).toBe('Rang 5 von 9, gleichauf mit 2 weiteren')
    expect(rankText({ rank: 5, tied: 2, of: 9 }, 'en')).toBe('rank 5 of 9, level with 1 other')
  })
})

test('a series in words: ends, break, periods without a value', () => {
  const scene = sampleScene({ areas: ['K2-1'] })
  expect(plain(seriesSentence(scene, scene.chosen[0]?.series.slice(0, 1) ?? [], 'de'))).toBe(
    'Eichen: 1,7 % (2018), 4,2 % (2022). Werte vor 2021 sind nicht vergleichbar: neues Verfahren. ' +
      'Ohne Wert: 2023 (geheim zu halten), 2024 (geheim zu halten).',
  )
})

describe('differences within', () => {
  test('with chance level and weights', () => {
    const scene = sampleScene({ weighted: true })
    if (!scene.comparison) throw new Error('the sample can be compared')
    const words = withinWords(scene, scene.comparison, 'de')
    expect(plain(words.sentence)).toBe('82 % der Unterschiede liegen innerhalb der Kreise.')
    expect(plain(words.explanation)).toBe(
      'Gerechnet als 1 − η² über 9 Orte. Wären sie zufällig auf die Kreise verteilt, lägen etwa 75 % innerhalb. ' +
        'Gewichtet nach: Kinder unter 15.',
    )
    expect(withinWords(scene, scene.comparison, 'en').sentence).toBe(
      '82% of the differences lie within the districts.',
    )
  })

  test.each(['tooFew', 'allEqual', 'noGroups', 'noWeights', 'notNumeric'] as const)('%s', (reason) => {
    const scene = sampleScene()
    if (!scene.comparison) throw new Error('the sample can be compared')
    const none = { ...scene.comparison, within: { kind: 'none', reason } as const }
    expect(withinWords(scene, none, 'de')).toEqual({ sentence: expect.stringMatching(/\.$/) })
    expect(withinWords(scene, none, 'en').sentence).not.toBe(withinWords(scene, none, 'de').sentence)
  })
})

test('slots of the legend', () => {
  const scene = sampleScene()
  expect(scene.slots.map((_, i) => plain(slotText(scene, i, 'de')))).toEqual([
    'bis 5 %',
    'über 5 bis 11 %',
    'über 11 bis 16 %',
    'über 16 bis 22 %',
    'über 22 %',
    'geheim zu halten (weniger als 3 Fälle oder zum Schutz solcher Werte)',
    'nicht erhoben',
    'Aussage nicht sinnvoll',
    'Angabe folgt später',
    'Wert nicht sicher genug',
  ])
  expect(slotText(sampleScene({ indicator: 'lage' }), 0, 'de')).toBe('am See')
  expect(() => slotText(scene, 99, 'de')).toThrow('99')
})

test('no sentence on the sample holds a hole', () => {
  for (const language of ['de', 'en'] as const)
    for (const indicator of sampleManifest.indicators)
      for (const { level, periods } of indicator.datasets)
        for (const period of periods) {
          const scene = sampleScene({
            indicator: indicator.id,
            level,
            period,
            language,
            areas: ['K1', 'K1-1', 'L'],
          })
          const said = [
            ...Object.values(describeScene(scene, language)),
            ...scene.rows.map((row) => rowWords(scene, row, language).text),
            ...scene.chosen.flatMap((figures) => [
              areaSentence(scene, figures, language),
              seriesSentence(scene, figures.series, language),
            ]),
          ]
            .filter((sentence) => sentence !== '')
            .join(' ')
          expect(said).not.toMatch(/undefined|NaN|null|Infinity|\[object| {2}|\(\)|: ?[.,]/)
        }
})

describe('what goes with a link', () => {
  test('names what a chart shows beside the indicator, with and without a chosen area', () => {
    const beside = 'Zusammenhang: Medianalter'
    expect(shareText(poverty({}), 'de', beside)).toMatch(/^Kinderarmut, .*\. Zusammenhang: Medianalter\.$/)
    expect(shareText(poverty({ areas: ['K1-1'] }), 'de', beside)).toMatch(
      /^Kinderarmut, 31\.12\.2024, Zusammenhang: Medianalter\. Altenau/,
    )
  })
})

describe('what stands under a picture of several maps', () => {
  const under = (patch: Partial<ViewState>) => caption(poverty(patch), 'de')
  const warning = 'Ein Vergleich darüber hinweg sagt wenig.'

  test('says a break between two maps and among maps of periods, and nothing where there is none', () => {
    expect(under({ mode: 'swipe', from: '2018' })).toContain(warning)
    expect(under({ mode: 'swipe', from: '2023' })).not.toContain(warning)
    expect(under({ mode: 'multiples' })).toContain(warning)
    expect(under({ from: '2018' })).not.toContain(warning)
  })
})
