import { describe, expect, test } from 'vitest'
import type { Manifest } from '../core/release/manifest.ts'
import { openReport, reportText } from '../core/view/reports/openReport.ts'
import { presetDefinition } from '../core/view/reports/presets.ts'
import type { ReportDefinition } from '../core/view/reports/reportDefinition.ts'
import { makeReport, reportInPieces } from './makeReport.ts'
import { reportAreas, reportSetup } from './setup/reportSetup.ts'
import { reportFiles } from './setup/reportViews.ts'
import { sampleAreas, sampleManifest } from '../testing/sampleRelease.ts'
import {
  data,
  dataOf,
  kindsIn,
  made,
  preset,
  presetGround,
  textOf,
  textsOf,
} from '../testing/presetReports.ts'

describe('presets', () => {
  test('Jahresmonitoring: map, series, ranking, change, table, method, sources, each with its figures', () => {
    const document = made(preset('monitoring'))
    expect(document).toMatchObject({
      title: 'Jahresmonitoring',
      subtitle: 'Orte · Datenstand 2026.1 vom 21.11.2026',
      footer: 'Amt für Muster · Datenstand 2026.1 vom 21.11.2026',
      hasCover: true,
    })
    expect(document.sections.map(({ title }) => title)).toEqual([
      'Karten im Überblick',
      'Entwicklung',
      'Ranglisten',
      'Veränderung',
      'Tabellen',
      'Methodik',
      'Quellen',
    ])
    const text = textOf(document)
    expect(kindsIn(document).filter((kind) => kind === 'figure').length).toBe(5)
    for (const said of [
      '19,5 % Musterland insgesamt, 1.806 von 9.250, 31.12.2024',
      'Kinderarmut, 31.12.2024, 12 Orte: Prozent. Quelle: Erfundene Statistik, Datenstand 2026.1.',
      'Veränderung 2021 bis 2024',
      'nach Wilson, ohne Stetigkeitskorrektur',
      'Kinderarmut | Erfundene Statistik | 31.12.2024',
      'Lizenz: CC0-1.0',
      `Prüfsumme des Datenstands (SHA-256): ${'f'.repeat(64)}`,
      'Alle Zahlen sind erfunden.',
    ])
      expect(text).toContain(said)
    expect(text).not.toMatch(/NaN|undefined|Infinity/)
  })

  test('Sozialraumprofile: a page for each area of the municipality, and every figure with its counts', () => {
    const document = made(preset('profiles'))
    const places = (sampleAreas.get('ort') ?? []).filter(({ parent }) => parent === 'K2')
    expect(document.sections.map(({ title }) => title)).toEqual([
      ...places.map(({ name }) => name),
      'Methodik',
      'Quellen',
    ])
    const breaks = document.sections.map(({ blocks }) => blocks[0]?.kind === 'pageBreak')
    expect(breaks.slice(0, places.length)).toEqual([false, true, true, true, true])
    const text = textOf(document)
    expect(text).toContain('geheim zu halten')
    expect(text).toMatch(/Kinderarmut \| [\d,]+ % \| \d+ von \d+ \|/)
    expect(document.subtitle).toMatch(/^Orte im Seekreis/)
  })

  test.each([
    ['headlines', 7],
    ['compact', 8],
    ['full', 9],
  ] as const)('Sozialraumprofile, %s: %i columns', (extent, columns) => {
    const { sections } = made(
      preset('profiles', {
        subject: { kind: 'areas', ids: ['K2-1'] },
        sections: [{ kind: 'profiles', id: 's1', extent }],
      }),
    )
    const tables = sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'table'))
    expect(tables.map((table) => table.columns.length)).toEqual([columns])
    const [table] = tables
    expect((table?.columns ?? []).reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 6)
    const rows = (table?.rows ?? []).map(({ cells }) => cells[1]?.text)
    // Close rows hold values only; what has none stands below, with the reason.
    expect(rows.includes('geheim zu halten')).toBe(extent !== 'compact')
    const text = sections.flatMap(({ blocks }) => blocks.flatMap(textsOf)).join('\n')
    expect(/^\d+ Indikator(en)? ohne Wert – .*Geheim zu halten \(1\): Kinderarmut/m.test(text)).toBe(
      extent === 'compact',
    )
    expect(text.includes('Ähnliche Raumeinheiten')).toBe(extent === 'full')
  })

  test('charts of several indicators stand in pairs under their names; a rule of all is told once', () => {
    const document = made(preset('monitoring', { indicators: ['kinderarmut', 'kinder'] }))
    const ranking = document.sections.find(({ title }) => title === 'Ranglisten')
    const shares = ranking?.blocks.flatMap((block) => (block.kind === 'figure' ? block.share : []))
    expect(shares).toEqual([0.5, 0.5])
    const words = ranking?.blocks.flatMap((block) =>
      block.kind === 'figure'
        ? block.drawing.marks.flatMap((mark) => (mark.kind === 'text' ? mark.text : []))
        : [],
    )
    expect(words).toContain('Kinderarmut')
    const method = textOf({
      ...document,
      sections: document.sections.filter(({ title }) => title === 'Methodik'),
    })
    expect(method.match(/Geheimhaltung:/g)?.length ?? 0).toBeLessThanOrEqual(2)
  })

  test('a change is counted from the period that was chosen', () => {
    const from = (period?: string) =>
      textOf(
        made(preset('monitoring', { sections: [{ kind: 'change', id: 's1', hasMap: false, from: period }] })),
      )
    expect(from()).toContain('Veränderung 2021 bis 2024')
    expect(from('2023')).toContain('Veränderung 2023 bis 2024')
  })

  test('Antragsblatt: one area, no cover, findings and sources', () => {
    const document = made(preset('evidence'))
    expect(document.hasCover).toBe(false)
    expect(document.sections.map(({ title }) => title)).toEqual(['Altenau', 'Quellen'])
    expect(textOf(document)).toContain('60 von 400')
  })

  test('Antragsblatt of combined areas is one sheet, computed anew', () => {
    const document = makeReport(
      reportSetup(
        sampleManifest,
        presetDefinition('evidence', { ...presetGround, combined: ['K1-1', 'K1-2'] }),
      ),
      data,
    )
    expect(document.sections[0]?.title).toBe('Mein Gebiet')
    expect(textOf(document)).toContain('addierten veröffentlichten Zahlen')
  })

  test('Tabellenanhang: every area, every count, ranks and states', () => {
    const document = made(preset('tables'))
    const tables = document.sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'table'))
    expect(tables.map(({ columns }) => columns.length)).toEqual([2, 7, 4])
    const rows = tables.map((table) => table.rows.filter(({ isGroup }) => !isGroup).length)
    expect(rows).toEqual([13, 13, 1])
    expect(textOf(document).replaceAll('\u00a0', ' ')).toContain('Altenau | 15,0 % | 60 | 400 |')
    for (const { columns } of tables)
      expect(columns.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 6)
  })

  test('in English', () => {
    const document = made(preset('monitoring', { language: 'en' }))
    expect(document.title).toBe('Annual monitoring')
    expect(textOf(document)).toContain('19.5% Musterland as a whole, 1,806 of 9,250, 31 December 2024')
    expect(textOf(document)).not.toMatch(/Datenstand|Quelle:/)
  })
})

describe('reopened with another release', () => {
  const lesser: Manifest = {
    ...sampleManifest,
    release: { id: '2027.1', date: '2027-11-20' },
    indicators: sampleManifest.indicators.filter(({ id }) => id !== 'kinder'),
  }
  const definition = preset('monitoring', {
    indicators: ['kinder', 'kinderarmut', 'medianalter'],
    subject: { kind: 'areas', ids: ['K1-1', 'K7-7'] },
  })

  test('what is gone is named, what is left is shown, nothing of the definition is lost', () => {
    const setup = reportSetup(lesser, definition)
    expect(setup.notices).toEqual([
      { code: 'unknownIndicator', values: ['kinder'] },
      { code: 'notAtLevel', values: ['medianalter'], shown: 'ort' },
    ])
    const files = dataOf({ manifest: lesser })
    expect(reportAreas(setup, files)).toEqual({
      ids: ['K1-1'],
      notices: [{ code: 'unknownArea', values: ['K7-7'] }],
    })
    const document = makeReport(setup, files)
    expect(document.subtitle).toContain('Datenstand 2027.1')
    expect(textOf(document)).toContain('15,0 %')
    const again = openReport(reportText(setup.definition))
    expect(again).toEqual({ kind: 'opened', definition })
  })

  test('another atlas and a level that is gone are told', () => {
    const setup = reportSetup(sampleManifest, { ...definition, atlas: 'elsewhere', level: 'block' })
    expect(setup.notices.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['otherAtlas', 'unknownLevel']),
    )
    expect(setup.level.id).toBe('ort')
  })

  test('a file that did not come leaves a sentence in its place', () => {
    const text = textOf(made(preset('monitoring'), dataOf({ datasets: ['kinderarmut'] })))
    expect(text).toContain('Kinderarmut: die Datei konnte nicht geladen werden')
  })
})

describe('in pieces', () => {
  test('the share grows to the end; sections known before are not made again', () => {
    const known = new Map()
    const run = (definition: ReportDefinition) => {
      const shares: number[] = []
      const pieces = reportInPieces(reportSetup(sampleManifest, definition), data, known)
      for (;;) {
        const { done, value } = pieces.next()
        if (done) return { shares, document: value }
        shares.push(value)
      }
    }
    const definition = preset('profiles', { subject: { kind: 'all' } })
    const first = run(definition)
    expect(first.shares).toEqual(first.shares.toSorted((a, b) => a - b))
    expect(Math.max(...first.shares)).toBeLessThan(1)
    expect(first.shares.length).toBeGreaterThan(12)
    const again = run({ ...definition, title: 'Neu', sections: definition.sections.toReversed() })
    expect(again.shares.length).toBeLessThan(first.shares.length / 2)
    expect(again.document.sections.at(-1)).toBe(first.document.sections[11])
  })

  test('the files it needs are named once each', () => {
    const { datasets, editions } = reportFiles(reportSetup(sampleManifest, preset('monitoring')))
    expect(datasets).toEqual([
      ['kinderarmut', 'ort'],
      ['kinderarmut', 'kreis'],
      ['kinderarmut', 'land'],
    ])
    expect(editions).toEqual([
      ['ort', '2011'],
      ['kreis', '2011'],
      ['land', '2011'],
    ])
  })
})
