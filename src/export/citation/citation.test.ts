import * as fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import * as v from 'valibot'
import type { Manifest } from '../../core/release/manifest.ts'
import { parseLink } from '../../core/view/link.ts'
import { sampleManifest, sampleScene } from '../../testing/sampleRelease.ts'
import { bibtex, escapeTex } from './bibtex.ts'
import { citationFacts } from './citationFacts.ts'
import { cslJson } from './cslJson.ts'
import { plainCitation } from './plainCitation.ts'

const manifest: Manifest = {
  ...sampleManifest,
  files: [{ path: 'data/kinderarmut.ort.json', bytes: 1, sha256: `9f2c${'0'.repeat(58)}41` }],
}
const scene = sampleScene({ areas: ['K1-1'] })
const page = { page: 'https://atlas.example/#old' }
const facts = citationFacts(scene, manifest, page, 'de')
const today = '2026-12-24'

describe('as a line', () => {
  test('publisher, what, when, release, checksum, licence, link', () => {
    expect(plainCitation(facts).replaceAll('\u00a0', ' ')).toMatch(
      /^Amt für Muster: Kinderarmut, Altenau 15,0 %, 31\.12\.2024\. Monitoring Musterland, Datenstand 2026\.1 \(21\.11\.2026\), Prüfsumme 9f2c…41\. Lizenz CC0-1\.0\. https:\/\/atlas\.example\/#release=2026\.1&/,
    )
    expect(plainCitation(citationFacts(scene, manifest, page, 'en'))).toMatch(/release 2026\.1/i)
  })

  test('a withheld value is cited as withheld', () => {
    const withheld = citationFacts(sampleScene({ areas: ['K2-1'] }), manifest, page, 'de')
    expect(plainCitation(withheld)).toContain('Eichen geheim zu halten')
  })

  test('without a checksum where the manifest lists none', () => {
    const bare = citationFacts(scene, sampleManifest, page, 'de')
    expect(plainCitation(bare)).not.toContain('Prüfsumme')
    expect(bibtex(bare, today)).not.toContain('SHA-256')
  })
})

describe('its link', () => {
  test('leaves nothing to defaults', () => {
    expect(parseLink(new URL(facts.link).hash).wish).toMatchObject({
      release: '2026.1',
      indicator: 'kinderarmut',
      level: 'ort',
      period: '2024',
      areas: ['K1-1'],
      language: 'de',
    })
  })

  test('shows the map that is cited', () => {
    const change = sampleScene({ mode: 'change', from: '2021', scope: { kind: 'within', id: 'K1' } })
    expect(parseLink(new URL(citationFacts(change, manifest, page, 'de').link).hash).wish).toMatchObject({
      mode: 'change',
      from: '2021',
      scope: { kind: 'within', id: 'K1' },
    })
  })
})

describe('BibTeX', () => {
  test('one entry, each brace closed', () => {
    expect(bibtex(facts, today)).toBe(
      [
        '@misc{musterland-kinderarmut-2024-K1-1-2026-1,',
        '  author = {{Amt für Muster}},',
        '  title = {{Kinderarmut, Altenau 15,0~\\%, 31.12.2024. Monitoring Musterland}},',
        '  year = {2026},',
        '  date = {2026-11-21},',
        '  version = {2026.1},',
        `  note = {Datenstand 2026.1, SHA-256 9f2c${'0'.repeat(58)}41, Lizenz CC0-1.0},`,
        `  url = {${facts.link}},`,
        '  urldate = {2026-12-24},',
        '  language = {ngerman},',
        '}',
        '',
      ].join('\n'),
    )
  })

  test.each([
    ['24,9 % & mehr', '24,9 \\% \\& mehr'],
    ['a_b#c$d', 'a\\_b\\#c\\$d'],
    ['{x}\\y', '\\{x\\}\\textbackslash{}y'],
    ['a^b~c', 'a\\textasciicircum{}b\\textasciitilde{}c'],
    ['−2,1', '$-$2,1'],
    ['zwei\nZeilen', 'zwei Zeilen'],
  ])('%j is set as it stands', (text, tex) => expect(escapeTex(text)).toBe(tex))

  it('cannot be left early, whatever a text holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (publisher, path) => {
        const entry = bibtex({ ...facts, publisher, link: `https://a.example/#${path}` }, today)
        let depth = 0
        const signs = Array.from(
          entry
            .replaceAll(/\\[{}]/g, '')
            .trimEnd()
            .slice('@misc'.length),
        )
        for (const [at, sign] of signs.entries()) {
          if (sign === '{') depth++
          if (sign === '}') depth--
          if (at < signs.length - 1) expect(depth).toBeGreaterThan(0)
        }
        expect(depth).toBe(0)
      }),
      { numRuns: 40 },
    )
  })
})

describe('CSL JSON', () => {
  const DateSchema = v.strictObject({
    'date-parts': v.tuple([v.tuple([v.number(), v.number(), v.number()])]),
  })
  /** The part of csl-data.json 1.0.2 that is used here. */
  const EntrySchema = v.strictObject({
    id: v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]+$/)),
    type: v.literal('dataset'),
    title: v.string(),
    'container-title': v.string(),
    author: v.array(v.strictObject({ literal: v.string() })),
    publisher: v.string(),
    issued: DateSchema,
    accessed: DateSchema,
    version: v.string(),
    URL: v.pipe(v.string(), v.url()),
    note: v.string(),
    language: v.picklist(['de', 'en']),
  })

  test('a list of one data set, by the schema', () => {
    const entries = v.parse(v.array(EntrySchema), JSON.parse(cslJson(facts, today)))
    expect(entries).toHaveLength(1)
    expect(entries[0]).toMatchObject({
      author: [{ literal: 'Amt für Muster' }],
      issued: { 'date-parts': [[2026, 11, 21]] },
      accessed: { 'date-parts': [[2026, 12, 24]] },
      version: '2026.1',
      URL: facts.link,
    })
    expect(entries[0]?.note).toContain('SHA-256 9f2c')
  })
})
