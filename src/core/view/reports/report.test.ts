import { deflateSync, strToU8 } from 'fflate'
import { describe, expect, test } from 'vitest'
import { withSection, withSectionAt, withSectionChanged, withoutSection, sectionOf } from './editReport.ts'
import { logoFault, mostLogoBytes } from './logo.ts'
import { openReport, reportText } from './openReport.ts'
import { presetDefinition, type PresetGround } from './presets.ts'
import { presets, type ReportDefinition } from './reportDefinition.ts'
import { hasWords, longestLink, packReport, unpackReport, wordless } from './reportLink.ts'

const ground: PresetGround = {
  atlas: 'musterland',
  language: 'de',
  level: 'ort',
  indicator: 'kinderarmut',
  period: '2024',
  areas: ['K1-1', 'K1-2'],
  combined: [],
  parent: 'K1',
  link: '#indicator=kinderarmut',
}
const png = `data:image/png;base64,iVBORw0KGgo${'A'.repeat(40)}`
const full: ReportDefinition = {
  ...presetDefinition('monitoring', ground),
  title: 'Mein Bericht',
  author: 'Amt',
  release: '2026.1',
  logo: { data: png, alternative: 'Wappen' },
  sections: [
    { kind: 'text', id: 's1', heading: 'Vorwort', markdown: '**Hallo** {{value:kinderarmut:K1-1}}' },
    { kind: 'ranking', id: 's2', heading: 'Ganz oben', indicators: ['kinderarmut'], most: 12 },
    { kind: 'view', id: 's3', link: '#indicator=kinder', markdown: 'Dazu.' },
  ],
}
const opened = (text: string) => {
  const found = openReport(text)
  if (found.kind === 'failed') throw new Error(JSON.stringify(found.fault))
  return found.definition
}
const packed = (definition: unknown) =>
  Buffer.from(deflateSync(strToU8(JSON.stringify(definition)))).toString('base64url')

describe('file', () => {
  test.each(presets)('preset %s survives', (preset) => {
    const definition = presetDefinition(preset, ground)
    expect(opened(reportText(definition))).toEqual(definition)
  })

  test('everything an author set survives, and people can read it', () => {
    expect(opened(reportText(full))).toEqual(full)
    expect(reportText(full)).toContain('\n  "title": "Mein Bericht"')
  })

  test.each([
    ['{', { code: 'notJson' }],
    ['[1]', { code: 'notReport', value: '' }],
    ['{"format":"raumblick/1"}', { code: 'notReport', value: 'raumblick/1' }],
    ['{"format":"raumblick-report/2"}', { code: 'newer', value: 'raumblick-report/2' }],
    [JSON.stringify({ ...full, level: 3 }), { code: 'value', place: 'level' }],
    [
      JSON.stringify({ ...full, sections: [{ kind: 'ranking', most: 1000 }] }),
      { code: 'value', place: 'sections.0.most' },
    ],
    [
      JSON.stringify({ ...full, sections: [{ kind: 'map' }, { kind: 'globe' }] }),
      { code: 'value', place: 'sections.1.kind' },
    ],
    [JSON.stringify({ ...full, sections: ['map'] }), { code: 'value', place: 'sections.0' }],
    [' '.repeat(2_000_001), { code: 'tooLarge' }],
  ])('what is no report is named with its place: %#', (text, fault) => {
    expect(openReport(text)).toEqual({ kind: 'failed', fault })
  })

  test('sections without ids, or with the same one, are told apart', () => {
    const { sections } = opened(
      JSON.stringify({
        ...full,
        sections: [{ kind: 'map' }, { kind: 'map', id: 'a' }, { kind: 'map', id: 'a' }],
      }),
    )
    expect(new Set(sections.map(({ id }) => id)).size).toBe(3)
  })
})

describe('link', () => {
  test('bears every choice and no word of the author', () => {
    const link = packReport(full) ?? ''
    const found = unpackReport(link)
    expect(found).toEqual({
      kind: 'opened',
      definition: {
        ...wordless(full),
        sections: [
          { kind: 'ranking', id: 's1', indicators: ['kinderarmut'], most: 12 },
          { kind: 'view', id: 's2', link: '#indicator=kinder', markdown: '' },
        ],
      },
    })
    expect(JSON.stringify(found)).not.toMatch(/Mein Bericht|Amt|Hallo|Vorwort|Ganz oben|base64/)
    expect(link).toMatch(/^[\w-]+$/)
    expect([hasWords(full), hasWords(presetDefinition('monitoring', ground))]).toEqual([true, false])
  })

  test('words in a forged link are dropped', () => {
    const { format: _, ...rest } = full
    const found = unpackReport(packed(rest))
    expect(found.kind).toBe('opened')
    expect(JSON.stringify(found)).not.toMatch(/Mein Bericht|Hallo|Vorwort/)
  })

  test('too long for a link: the file has to be sent', () => {
    let seed = 7
    const id = () => `A${(seed = (seed * 16807) % 2147483647)}`
    const many = { ...full, subject: { kind: 'areas' as const, ids: Array.from({ length: 3000 }, id) } }
    expect(packReport(many)).toBeUndefined()
    expect(packReport({ ...full, subject: { kind: 'all' } })?.length).toBeLessThan(500)
  })

  test.each([
    '',
    '!!',
    'AAAA',
    'x'.repeat(longestLink + 1),
    packed('bomb'.repeat(200_000)),
    packed({ a: 1 }),
  ])('garbage is refused: %#', (text) => {
    expect(unpackReport(text).kind).toBe('failed')
  })
})

describe('logo', () => {
  test('PNG and JPEG by their bytes; no SVG, no address, nothing that only says it is one', () => {
    expect(logoFault(png)).toBeUndefined()
    expect(logoFault('data:image/jpeg;base64,/9j/4AAQ')).toBeUndefined()
    for (const bad of [
      'data:image/svg+xml;base64,PHN2Zz4=',
      'data:image/svg+xml,<svg onload="x()"/>',
      'https://evil.example/logo.png',
      'data:image/png;base64,PHN2Zz4=',
      'data:image/png;base64,iVBORw0KGgo"><script>',
      'data:text/html;base64,iVBORw0KGgo',
    ])
      expect(logoFault(bad)).toBe('kind')
    expect(logoFault(png + 'A'.repeat(mostLogoBytes * 2))).toBe('size')
  })
})

describe('order', () => {
  const kinds = ({ sections }: ReportDefinition) => sections.map(({ id }) => id).join()
  const three = { ...full, sections: full.sections }
  test.each([
    ['s1', 1, 's2,s1,s3'],
    ['s1', 2, 's2,s3,s1'],
    ['s3', 0, 's3,s1,s2'],
    ['s2', 99, 's1,s3,s2'],
    ['s2', -1, 's2,s1,s3'],
    ['gone', 0, 's1,s2,s3'],
  ])('%s to %i', (id, place, order) => {
    expect(kinds(withSectionAt(three, id, place))).toBe(order)
  })

  test('staying in place is no change', () => {
    expect(withSectionAt(three, 's2', 1)).toBe(three)
  })

  test('adding, changing, removing', () => {
    const more = withSection(three, sectionOf('map'))
    expect(more.sections.at(-1)).toMatchObject({ kind: 'map', id: 's4' })
    expect(kinds(withoutSection(more, 's2'))).toBe('s1,s3,s4')
    const changed = withSectionChanged(more, { kind: 'map', id: 's4', heading: 'Karten' })
    expect(changed.sections.at(-1)).toMatchObject({ heading: 'Karten' })
  })
})
