// The sample release as a site publishes it: catalog, manifest with sizes and digests, datasets, outlines; served by msw.
import { createHash } from 'node:crypto'
import { http, HttpResponse, type HttpHandler } from 'msw'
import type { Catalog, FileEntry, Manifest } from '../core/release/manifest.ts'
import type { AreaName } from '../core/scene/scene.ts'
import { sampleCellOf } from './sampleCells.ts'
import { sampleFile } from './sampleDataset.ts'
import { sampleAreas, sampleManifest } from './sampleRelease.ts'

export const sampleSiteUrl = 'https://atlas.test/'

/** Squares in a row: nothing here depends on shapes. */
function topologyText(areas: readonly AreaName[]): string {
  const square = (i: number) => [
    [i, 50],
    [i + 1, 50],
    [i + 1, 51],
    [i, 51],
    [i, 50],
  ]
  const geometries = areas.map((properties, i) => ({ type: 'Polygon', arcs: [[i]], properties }))
  return JSON.stringify({
    type: 'Topology',
    arcs: areas.map((_, i) => square(i)),
    objects: { areas: { type: 'GeometryCollection', geometries } },
  })
}

function datasetText(manifest: Manifest, indicator: string, level: string): string {
  const entry = manifest.indicators
    .find(({ id }) => id === indicator)
    ?.datasets.find((dataset) => dataset.level === level)
  const cellOf = sampleCellOf[indicator]
  if (!entry || !cellOf) throw new Error(`the sample has no ${indicator} at ${level}`)
  const ids = (sampleAreas.get(level) ?? []).map(({ id }) => id)
  const cell: Parameters<typeof sampleFile>[4] = (area, period) => {
    const found = cellOf(level, area, period)
    if (!found) throw new Error(`the sample has no ${indicator} of ${area} in ${period}`)
    return found
  }
  return JSON.stringify(sampleFile(indicator, level, ids, entry.periods, cell))
}

const fileEntry = (path: string, text: string): FileEntry => ({
  path,
  bytes: Buffer.byteLength(text),
  sha256: createHash('sha256').update(text).digest('hex'),
})

/** Texts of all files by path below the release folder. */
function releaseTexts(manifest: Manifest): ReadonlyMap<string, string> {
  const datasets = manifest.indicators.flatMap(({ id, datasets: entries }) =>
    entries.map(({ level, path }) => [path, datasetText(manifest, id, level)] as const),
  )
  const outlines = manifest.levels.flatMap(({ id, editions }) =>
    editions.map(({ firstView }) => [firstView, topologyText(sampleAreas.get(id) ?? [])] as const),
  )
  const texts = new Map([...datasets, ...outlines])
  const whole = { ...manifest, files: [...texts].map(([path, text]) => fileEntry(path, text)) }
  return texts.set('manifest.json', JSON.stringify(whole))
}

export interface SampleSite {
  readonly handlers: readonly HttpHandler[]
  /** Absolute address of a file of the newest release. */
  readonly urlOf: (path: string) => string
  readonly textOf: (path: string) => string
}

/** `further`: entries of the catalog besides the sample release. */
export function sampleSite(further: Catalog['releases'] = []): SampleSite {
  const { id, date } = sampleManifest.release
  const texts = releaseTexts(sampleManifest)
  const textOf = (path: string) => texts.get(path) ?? ''
  const urlOf = (path: string) => `${sampleSiteUrl}data/releases/${id}/${path}`
  const catalog: Catalog = {
    format: 'raumblick/1',
    atlas: sampleManifest.atlas,
    title: sampleManifest.title,
    releases: [{ id, date, manifest: fileEntry('manifest.json', textOf('manifest.json')) }, ...further],
  }
  return {
    urlOf,
    textOf,
    handlers: [
      http.get(`${sampleSiteUrl}config.json`, () => HttpResponse.json({ data: './data/' })),
      http.get(`${sampleSiteUrl}data/catalog.json`, () => HttpResponse.json(catalog)),
      ...[...texts].map(([path, text]) => http.get(urlOf(path), () => new HttpResponse(text))),
    ],
  }
}
