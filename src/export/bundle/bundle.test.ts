import { csvParse } from 'd3-dsv'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test, vi } from 'vitest'
import { sceneTable } from '../../core/scene/table/sceneTable.ts'
import { outlinesOf } from '../../testing/exportOf.ts'
import { sampleManifest, sampleScene } from '../../testing/sampleRelease.ts'
import { aboutView } from '../about/aboutView.ts'
import { figureFile } from '../figureFile.ts'
import { machineCsv } from '../csv/machineCsv.ts'

const scene = sampleScene()
const table = sceneTable(scene)
const manifest = {
  ...sampleManifest,
  license: 'dl-de/by-2-0',
  notice: { de: 'Erfundene Daten', en: 'Invented data' },
  files: [{ path: 'data/kinderarmut.ort.json', bytes: 1, sha256: 'ab'.repeat(32) }],
}
const about = aboutView(scene, { manifest, page: 'https://atlas.example/', day: '2026-12-01' })
const picture = { name: 'map.png', content: Uint8Array.of(1, 2, 3) }
const report = vi.fn<(fraction: number) => Promise<void>>(() => Promise.resolve())
const make = async () => {
  const archive = await figureFile(
    {
      kind: 'zip',
      table,
      about,
      figures: new Blob(['{"class":"dataset","value":[1]}']),
      outlines: new Blob([outlinesOf(table.ids)]),
      extras: [{ ...picture, content: new Blob([picture.content]) }],
    },
    report,
  )
  expect(archive.type).toBe('application/zip')
  return new Uint8Array(await archive.arrayBuffer())
}

describe('bundle', () => {
  test('holds each file, pictures too; the table in it is the table', async () => {
    const files = unzipSync(await make())
    expect(Object.keys(files)).toEqual([
      'README.txt',
      'LICENSE.txt',
      'data.csv',
      'data.csv-metadata.json',
      'data.xlsx',
      'areas.geojson',
      'areas.gpkg',
      'series.json',
      'map.png',
    ])
    expect(csvParse(strFromU8(files['data.csv'] ?? new Uint8Array()))).toEqual(csvParse(machineCsv(table)))
    expect(files['map.png']).toEqual(picture.content)
  })

  test('README in German and English: files, columns, words, citation, licence, checksum, link', async () => {
    const text = strFromU8(unzipSync(await make())['README.txt'] ?? new Uint8Array())
    for (const part of [
      'Erfundene Daten',
      '* data.csv: die Tabelle für Programme',
      '* data.csv: the table for programs',
      '* value: Wert',
      '* withheld: geheim zu halten',
      '* withheld: confidential',
      'Weitere Dateien sind Bilder',
      'Amt für Muster: Kinderarmut, Orte, 31.12.2024. Monitoring Musterland, Datenstand 2026.1 (21.11.2026), Prüfsumme abab…ab.',
      `(SHA-256) ${'ab'.repeat(32)}`,
      'Datenlizenz Deutschland – Namensnennung – Version 2.0 (dl-de/by-2-0)',
      'https://www.govdata.de/dl-de/by-2-0',
      'Geheimhaltung: ',
      about.link,
    ])
      expect(text).toContain(part)
    expect(text).not.toMatch(/undefined|NaN|\[object/)
  })

  test('the licence says what it asks and where its binding text stands', async () => {
    const text = strFromU8(unzipSync(await make())['LICENSE.txt'] ?? new Uint8Array())
    expect(text).toContain('wenn die Quelle mit Namen, Lizenz und Link genannt ist')
    expect(text).toContain('changes are marked as such')
  })

  test('tells how far it is, and is the same for the same export', async () => {
    report.mockClear()
    expect(await make()).toEqual(await make())
    const told = report.mock.calls.map(([fraction]) => fraction).slice(0, 6)
    expect(told).toEqual(told.toSorted((a, b) => a - b))
    expect(told.at(-1)).toBeLessThan(1)
  })

  test('whoever reports may end it', async () => {
    report.mockRejectedValueOnce(new Error('cancelled'))
    await expect(make()).rejects.toThrow('cancelled')
  })
})
