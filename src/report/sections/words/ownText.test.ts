import { describe, expect, test } from 'vitest'
import type { ReportDefinition } from '../../../core/view/reports/reportDefinition.ts'
import { kindsIn, made, preset, textOf } from '../../../testing/presetReports.ts'

describe('own text', () => {
  const story = (markdown: string, more: Partial<ReportDefinition> = {}) =>
    textOf(made(preset('story', { sections: [{ kind: 'text', id: 's1', markdown }], ...more })))

  test('figures follow the data', () => {
    expect(
      story(
        'In {{name:kinderarmut:K1-1}} leben **{{value:kinderarmut:K1-1}}** ({{count:kinderarmut:K1-1}}, {{period:kinderarmut:K1-1}}), überall {{value:kinderarmut}}, im Kreis {{value:medianalter:kreis:K1}}.',
      ),
    ).toMatch(
      /^In Altenau leben 15,0 % \(60 von 400, 31\.12\.2024\), überall \d+,\d %, im Kreis \d+,\d Jahre\.$/,
    )
    expect(story('{{value:kinderarmut:K1-1}}', { period: '2023' })).not.toBe('15,0 %')
  })

  test('what cannot be filled is a named gap', () => {
    const text = story('{{value:gone:K1-1}} {{value:kinderarmut:K9}} {{vlaue:x}} {{value:kinderarmut:K2-1}}')
    expect(text).toContain('[kein Indikator gone in diesem Datenstand]')
    expect(text).toContain('[keine Raumeinheit K9 in diesem Datenstand]')
    expect(text).toContain('[Platzhalter nicht lesbar: {{vlaue:x}}]')
    expect(text).toContain('geheim zu halten')
  })

  test('views stand between the words', () => {
    const document = made(preset('story'))
    expect(document.sections.map(({ title }) => title)).toEqual([
      'Kinderarmut, 31.12.2024, 12 Orte',
      'Quellen',
    ])
    expect(kindsIn(document)).toContain('figure')
  })

  test('counts, ranks and changes in a sentence, in both languages', () => {
    const words =
      '{{numerator:kinderarmut:K1-1}}|{{denominator:kinderarmut:K1-1}}|{{rank:kinderarmut:K1-1}}|{{change:kinderarmut:K1-1}}|{{change:kinderarmut}}|{{count:kinderarmut}}|{{name:kinderarmut}}'
    expect(story(words).split('|')).toEqual([
      '60',
      '400',
      'Rang 5 von 9, gleichauf mit einer weiteren',
      '+1,5 Prozentpunkte seit 2021',
      '+1,5 Prozentpunkte seit 2021',
      '1.806 von 9.250',
      'Musterland',
    ])
    expect(story(words, { language: 'en' }).split('|')).toEqual([
      '60',
      '400',
      'rank 5 of 9, level with 1 other',
      '+1.5 percentage points since 2021',
      '+1.5 percentage points since 2021',
      '1,806 of 9,250',
      'Musterland',
    ])
  })

  test('what has no rank, no counts and no change says so', () => {
    expect(
      story(
        '{{rank:kinderarmut}} {{rank:kinderarmut:K2-1}} {{numerator:kinderarmut:K2-1}} {{change:kinderarmut:K2-1}} {{value:medianalter}} {{link:kinderarmut}}',
      ),
    ).toBe(
      '[kein Rang für Musterland] [kein Rang für Eichen] [keine Fallzahlen für Kinderarmut] [keine vergleichbare Veränderung für Eichen] [kein Gesamtwert für Medianalter] [Platzhalter nicht lesbar: {{link:kinderarmut}}]',
    )
  })
})
