// The sample site with exact outlines, which files with shapes are made from.
import { createHash } from 'node:crypto'
import type { Catalog, FileEntry, Manifest } from '../core/release/manifest.ts'
import type { SampleSite } from './sampleSite.ts'

const entryOf = (path: string, content: string): FileEntry => ({
  path,
  bytes: Buffer.byteLength(content),
  sha256: createHash('sha256').update(content).digest('hex'),
})

/** `published`: the manifest without the outlines, as it is served. */
export function exportSite(site: SampleSite, path: string, outlines: string) {
  const text = site.textOf('manifest.json')
  const published: Manifest = JSON.parse(text)
  const manifest: Manifest = { ...published, files: [...published.files, entryOf(path, outlines)] }
  const { id, date } = published.release
  const catalog: Catalog = {
    format: 'raumblick/1',
    atlas: published.atlas,
    title: published.title,
    releases: [{ id, date, manifest: entryOf(`releases/${id}/manifest.json`, text) }],
  }
  return { entryOf, published, manifest, catalog }
}
