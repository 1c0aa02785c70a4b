// The description for portals: every file once, true hashes, and nothing that the atlas does not say.
import { describe, expect, it } from 'vitest'
import { eightQuarters } from '../../fixtures/eightQuarters.ts'
import { memorySink, type MemorySink } from '../../fixtures/memorySink.ts'
import { publishSmall, refusal } from '../../fixtures/publishSmall.ts'
import { sha256Hex } from '../sha256Hex.ts'
import { lastCalendarDay } from './coverage.ts'
import { licenceUri } from './licenceUri.ts'

interface Distribution {
  readonly '@id': string
  readonly 'dcat:downloadURL': string
  readonly 'dcat:byteSize': number
  readonly 'spdx:checksum': { readonly 'spdx:checksumValue': string }
  readonly [key: string]: unknown
}
interface Described {
  readonly '@id': string
  readonly '@type': string
  readonly 'dcat:distribution'?: readonly Distribution[]
  readonly [key: string]: unknown
}

function dcatIn({ files }: MemorySink) {
  const text = new TextDecoder().decode(files.get('dcat.jsonld'))
  const { '@context': context, '@graph': graph } = JSON.parse(text) as {
    '@context': Record<string, unknown>
    '@graph': readonly Described[]
  }
  const byId = new Map(graph.map((node) => [node['@id'], node]))
  return {
    text,
    context,
    graph,
    byId,
    distributions: graph.flatMap((node) => node['dcat:distribution'] ?? []),
  }
}

const declared = [
  'baseUrl: "https://www.example.org/data/"',
  'landingPage: "https://www.example.org/atlas/"',
  'contributorID: "http://dcat-ap.de/def/contributors/beispiel"',
  'contactPoint: { name: Amt, email: amt@example.org }',
  'themes: { t: [SOCI, ECON] }',
  'outlineThemes: REGI',
  'politicalGeocodingLevelURI: "http://dcat-ap.de/def/politicalGeocoding/Level/municipality"',
  'politicalGeocodingURI: "http://dcat-ap.de/def/politicalGeocoding/districtKey/05334"',
  'spatial: "http://www.geonames.org/1"',
  'accrualPeriodicity: ANNUAL',
].join(', ')

describe('dcat.jsonld', () => {
  it('has one distribution for each file of data, with the size and hash of its bytes', async () => {
    const { sink } = await publishSmall(eightQuarters)
    const { distributions } = dcatIn(sink)
    const told = distributions.map((own) => own['dcat:downloadURL'])
    const files = [...sink.files.keys()].filter((path) =>
      /\/(data|csv|geo)\/.*\.(json|csv|geojson|topojson)$/.test(path),
    )
    expect(told.toSorted()).toEqual(files.filter((path) => !path.endsWith('.csv-metadata.json')).toSorted())
    for (const own of distributions) {
      const bytes = sink.files.get(own['dcat:downloadURL']) ?? new Uint8Array()
      expect(own['dcat:byteSize']).toBe(bytes.length)
      expect(own['spdx:checksum']['spdx:checksumValue']).toBe(await sha256Hex(bytes))
      expect(own['dct:license']).toBe('http://dcat-ap.de/def/licenses/cc-zero')
    }
  })

  it('uses no prefix that it does not explain', async () => {
    const { text, context } = dcatIn((await publishSmall({ ...eightQuarters, dcat: declared })).sink)
    const used = [...text.matchAll(/"([a-z]+):[A-Za-z]\w*"/g)].map((match) => match[1] ?? '')
    expect(new Set(used).size).toBeGreaterThan(6)
    for (const prefix of used) expect(context).toHaveProperty(prefix)
  })

  it('says what is declared', async () => {
    const { context, byId } = dcatIn((await publishSmall({ ...eightQuarters, dcat: declared })).sink)
    expect(context['@base']).toBe('https://www.example.org/data/dcat.jsonld')
    expect(byId.get('#indicator.share')).toMatchObject({
      '@type': 'dcat:Dataset',
      'dct:identifier': 'small/share',
      'dct:publisher': '#publisher',
      'dcat:version': '2026.1',
      'dct:modified': '2026-11-21',
      'dcat:theme': ['SOCI', 'ECON'].map(
        (code) => `http://publications.europa.eu/resource/authority/data-theme/${code}`,
      ),
      'dcatde:contributorID': 'http://dcat-ap.de/def/contributors/beispiel',
      'dcat:contactPoint': { 'vcard:fn': 'Amt', 'vcard:hasEmail': 'mailto:amt@example.org' },
      'dct:accrualPeriodicity': 'http://publications.europa.eu/resource/authority/frequency/ANNUAL',
      'dcat:landingPage': 'https://www.example.org/atlas/#indicator=share',
      'dct:temporal': { 'dcat:startDate': '2024-01-01', 'dcat:endDate': '2024-12-31' },
      'dct:spatial': [
        { '@id': 'http://www.geonames.org/1' },
        { 'dcat:bbox': 'POLYGON((6 50, 8 50, 8 51, 6 51, 6 50))' },
      ],
    })
    expect(byId.get('#outlines.town.town')?.['dcat:theme']).toEqual([
      'http://publications.europa.eu/resource/authority/data-theme/REGI',
    ])
  })

  it('invents nothing where nothing is declared', async () => {
    const { context, text } = dcatIn((await publishSmall(eightQuarters)).sink)
    expect(context).not.toHaveProperty('@base')
    for (const key of [
      'contributorID',
      'contactPoint',
      'theme',
      'accrualPeriodicity',
      'landingPage',
      'politicalGeocodingURI',
    ])
      expect(text).not.toMatch(new RegExp(`"(dcat|dcatde|dct):${key}":["[{]+http`))
  })

  it('tells of the newest release, whichever was added last', async () => {
    const sink = memorySink()
    await publishSmall(eightQuarters, sink)
    await publishSmall({ ...eightQuarters, release: '2026.2' }, sink)
    const { text, byId } = dcatIn(sink)
    expect(byId.get('#catalog')?.['dcat:version']).toBe('2026.2')
    expect(text).not.toContain('2026.1/')
  })
})

describe('the block dcat', () => {
  it.each([
    [
      'baseUrl: "data/"',
      'dcat.baseUrl: expected an address such as https://www.example.org/data/ (with / at its end)',
    ],
    ['baseUrl: "https://www.example.org/data"', 'dcat.baseUrl: expected an address'],
    [
      'contributorID: 12',
      'dcat.contributorID: expected an address such as http://dcat-ap.de/def/contributors/',
    ],
    ['themes: { t: SOZI }', 'dcat.themes.t: expected data themes of the EU: AGRI'],
    ['themes: { x: SOCI }', 'dcat: the topic "x" is not declared'],
    ['accrualPeriodicity: yearly', 'dcat.accrualPeriodicity: expected a frequency of the EU: ANNUAL'],
    ['politicalGeocodingURI: "05334"', 'dcat.politicalGeocodingURI: expected an address such as'],
    [
      'politicalGeocodingLevelURI: "http://dcat-ap.de/def/politicalGeocoding/Level/gemeinde"',
      'dcat.politicalGeocodingLevelURI: expected',
    ],
    ['contactPoint: { name: A, email: nobody }', 'dcat.contactPoint.email: expected an e-mail address'],
    ['licence: x', 'dcat: unknown key "licence"'],
  ])('%s', async (dcat, message) => {
    const [problem, ...more] = await refusal({ ...eightQuarters, dcat })
    expect(problem?.message).toContain(message)
    expect(problem).toMatchObject({ file: 'atlas.yaml', row: expect.any(Number) as number, exit: 2 })
    expect(more).toEqual([])
  })
})

it.each([
  ['dl-de/by-2-0', 'http://dcat-ap.de/def/licenses/dl-by-de/2.0'],
  ['dl-de/zero-2-0', 'http://dcat-ap.de/def/licenses/dl-zero-de/2.0'],
  ['CC-BY-4.0', 'http://dcat-ap.de/def/licenses/cc-by/4.0'],
  ['https://example.org/licence', 'https://example.org/licence'],
  ['LicenseRef-own', undefined],
])('licence %s', (license, uri) => {
  expect(licenceUri(license)).toBe(uri)
})

it.each([
  ['2024', '2024-12-31'],
  ['2024-02', '2024-02-29'],
  ['2023-02', '2023-02-28'],
  ['2024-Q2', '2024-06-30'],
  ['2022/2024', '2024-12-31'],
  ['2024-06-15', '2024-06-15'],
])('the last day of %s is %s', (period, day) => {
  expect(lastCalendarDay(period)).toBe(day)
})
