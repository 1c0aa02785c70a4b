import { strFromU8, unzipSync } from 'fflate'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Catalog } from '../../core/release/manifest.ts'
import { CatalogSchema } from '../../core/release/manifest.ts'
import * as v from 'valibot'
import { sampleManifest } from '../../testing/sampleRelease.ts'
import { joinArchives } from './joinArchives.ts'
import { bytesOf, siteParts, type SiteCopy } from './siteParts.ts'
import { zipEntry } from './zipEntry.ts'

const day = '2026-12-01'
async function joined(files: readonly (readonly [string, Uint8Array])[]) {
  const joiner = joinArchives()
  for (const [path, bytes] of files)
    joiner.add(await zipEntry({ path, content: new Blob([Uint8Array.from(bytes)]), day }))
  return unzipSync(new Uint8Array(await joiner.end().arrayBuffer()))
}

describe('joinArchives', () => {
  test('whatever goes in comes out by another way, in the same order', async () => {
    const path = fc.stringMatching(/^[a-zäö0-9]{1,8}(\/[a-z0-9]{1,8}){0,2}\.(json|png|js)$/)
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.tuple(path, fc.uint8Array({ maxLength: 300 })), {
          selector: ([name]) => name,
          maxLength: 12,
        }),
        async (files) => {
          const read = await joined(files)
          expect(Object.keys(read)).toEqual(files.map(([name]) => name))
          for (const [name, bytes] of files) expect(read[name]).toEqual(Uint8Array.from(bytes))
        },
      ),
      { numRuns: 50 },
    )
  })

  test('texts are packed, pictures only put in', async () => {
    const content = new Blob([new Uint8Array(10_000)])
    expect((await zipEntry({ path: 'a.json', content, day })).length).toBeLessThan(400)
    expect((await zipEntry({ path: 'a.png', content, day })).length).toBeGreaterThan(10_000)
  })

  test('what is no archive is refused', () => {
    expect(() => joinArchives().add(new Uint8Array(30))).toThrow('no end record')
  })
})

const sha256 = '0'.repeat(64)
const file = (path: string) => ({ path, bytes: 10, sha256 })
const entry = { id: '2026.1', date: '2026-11-21', manifest: file('releases/2026.1/manifest.json') }
const catalog: Catalog = {
  format: 'raumblick/1',
  atlas: 'muster',
  title: { de: 'Muster' },
  releases: [
    { id: '2026.2', date: '2026-12-01', manifest: file('x') },
    { ...entry, openData: file('opendata/2026.1/files.json') },
  ],
}
const copy: SiteCopy = {
  siteFiles: [file('assets/a.js'), { path: 'index.html' }],
  config: { data: 'https://data.example/', logo: './wappen.svg', language: 'de' },
  catalog,
  entry: { ...entry, openData: file('opendata/2026.1/files.json') },
  manifest: { ...sampleManifest, files: [file('data/a.ort.json'), file('geo/ort.2018.geojson')] },
}
const textAt = (path: string) => {
  const part = siteParts(copy).find((one) => one.path === path)
  if (part?.kind !== 'text') throw new Error(`no text ${path}`)
  return part.text
}

describe('siteParts', () => {
  test('the site, the release, and nothing of other releases', () => {
    expect(siteParts(copy).map(({ path }) => path)).toEqual([
      'assets/a.js',
      'index.html',
      'wappen.svg',
      'files.json',
      'config.json',
      'README.txt',
      'data/catalog.json',
      'data/releases/2026.1/manifest.json',
      'data/releases/2026.1/data/a.ort.json',
      'data/releases/2026.1/geo/ort.2018.geojson',
    ])
    expect(bytesOf(siteParts(copy))).toBeGreaterThan(40)
  })

  test('the data lie beside the page; the rest of the configuration stays', () => {
    expect(JSON.parse(textAt('config.json'))).toEqual({
      data: './data/',
      logo: './wappen.svg',
      language: 'de',
    })
  })

  test('the catalog is valid and has the one release, without the list of files that are not there', () => {
    const read = v.parse(CatalogSchema, JSON.parse(textAt('data/catalog.json')))
    expect(read.releases).toEqual([entry])
  })

  test('each file of the release is asked for with its digest, also under an unusual name of the release', () => {
    const odd = siteParts({ ...copy, entry: { ...entry, id: 'a b' } }).at(-1)
    expect(odd).toEqual({
      kind: 'data',
      path: 'data/releases/a b/geo/ort.2018.geojson',
      file: { path: 'releases/a%20b/geo/ort.2018.geojson', bytes: 10, sha256 },
    })
  })

  test('a logo elsewhere is no file of the copy', () => {
    for (const logo of ['https://example.org/x.svg', '/x.svg', '../x.svg', undefined])
      expect(siteParts({ ...copy, config: { logo } }).map(({ path }) => path)).not.toContain('x.svg')
  })

  test('tells in both languages how to open it', () => {
    const text = textAt('README.txt')
    expect(text).toContain('Monitoring Musterland')
    expect(text).toContain('in\r\nwelchen Ordner')
    expect(text).toContain('small web server')
  })
})

test('a name with letters beyond ASCII stays what it is', async () => {
  const read = await joined([['daten/größe.txt', new TextEncoder().encode('Größe')]])
  expect(strFromU8(read['daten/größe.txt'] ?? new Uint8Array())).toBe('Größe')
})
