// Holds a data folder against itself: what the catalog promises is there, byte for byte, whole and secret. Reads nothing
// but published bytes, as anybody can.
import {
  CatalogSchema,
  ManifestSchema,
  type CatalogEntry,
  type FileEntry,
  type Manifest,
} from '../../core/release/manifest.ts'
import type { AtlasFolder } from '../folder.ts'
import type { Findings, Problem } from '../problem.ts'
import { geographyOf } from '../values/geography.ts'
import { folderOf, newestOf, standingOf, type Standing } from './dcat/standing.ts'
import { checkDcat } from './verify/checkDcat.ts'
import { checkOpenData, readOpenData } from './verify/checkOpenData.ts'
import { faultOf } from './verify/fault.ts'
import type { OpenData } from './openData.ts'
import { listedFiles } from './verify/listedFiles.ts'
import { readDatasets, type PublishedDataset } from './verify/readDatasets.ts'
import { readOutlines, type NamedOutline } from './verify/readOutlines.ts'
import { parsePublished, readListed, readUnlisted } from './verify/readPublished.ts'
import { findRecoverable } from './verify/secrecy/findRecoverable.ts'
import { findSmall } from './verify/secrecy/findSmall.ts'
import { toldSeries } from './verify/secrecy/toldCounts.ts'

interface Release {
  readonly manifest: Manifest
  readonly datasets: readonly PublishedDataset[]
  readonly outlines: readonly NamedOutline[]
}

interface Opened {
  readonly openData?: OpenData
  readonly paths: readonly string[]
  readonly problems: readonly Problem[]
}

interface Verified {
  /** Paths below the data folder that the release accounts for. */
  readonly paths: readonly string[]
  readonly problems: readonly Problem[]
  /** What the release says of itself, where it can be read. */
  readonly standing?: Standing
}

/** What is published beside the release for portals and statistics programs; older releases have none. */
async function verifyOpenData(data: AtlasFolder, entry: FileEntry, release: Release): Promise<Opened> {
  const { result: openData, problems } = await readOpenData(data, entry)
  if (!openData) return { paths: [entry.path], problems }
  const folder = folderOf(entry.path)
  const files = listedFiles(data, folder, entry.path, openData.files)
  const { manifest, datasets, outlines } = release
  const place = { folder, manifest, read: files.read }
  const differing = await checkOpenData(place, openData, datasets, outlines)
  await files.readRest()
  return {
    openData,
    paths: [entry.path, ...files.paths],
    problems: [...problems, ...files.problems, ...differing],
  }
}

/** One release: its manifest, every file that it lists, and what they say together. */
async function verifyRelease(data: AtlasFolder, entry: CatalogEntry, list: FileEntry): Promise<Verified> {
  const known = [list.path, ...(entry.openData ? [entry.openData.path] : [])]
  const { result: bytes, problems: broken } = await readListed(data, list.path, list)
  if (!bytes) return { paths: known, problems: broken }
  const { result: manifest, problems: faulty } = parsePublished(list.path, bytes, ManifestSchema)
  if (!manifest) return { paths: known, problems: [...broken, ...faulty] }
  const folder = folderOf(list.path)
  const files = listedFiles(data, folder, list.path, manifest.files)
  const place = { folder, manifest, read: files.read }
  const { outlines, problems: misdrawn } = await readOutlines(place)
  const { datasets, problems: misread } = await readDatasets({ ...place, outlines })
  const opened =
    entry.openData && (await verifyOpenData(data, entry.openData, { manifest, datasets, outlines }))
  await files.readRest()
  const geography = geographyOf(manifest, outlines)
  return {
    paths: [...known, ...files.paths, ...(opened?.paths ?? [])],
    problems: [
      ...broken,
      ...files.problems,
      ...misdrawn,
      ...misread,
      ...(opened?.problems ?? []),
      ...datasets.flatMap(findSmall),
      ...toldSeries(datasets).flatMap((series) => findRecoverable(series, geography)),
    ],
    standing: standingOf(entry, manifest, opened?.openData),
  }
}

/** Files among the releases that nothing lists would be served all the same. */
const strays = (paths: readonly string[], known: ReadonlySet<string>): Problem[] =>
  paths
    .filter(
      (path) =>
        (/^(releases|opendata)\//.test(path) || /^(catalog\.json|dcat\.jsonld)\.part$/.test(path)) &&
        !known.has(path),
    )
    .map((path) =>
      faultOf(path, {
        code: 'file-not-listed',
        message: 'no release lists the file',
        hint: 'Remove it: an interrupted build or a release taken back left it here.',
      }),
    )

export async function verifyData(
  data: AtlasFolder,
): Promise<Findings<{ readonly releases: number; readonly files: number }>> {
  const { result: catalog, problems: unreadable } = await readUnlisted(data, 'catalog.json', CatalogSchema)
  if (!catalog) return { problems: unreadable }
  const problems: Problem[] = []
  const known = new Set<string>()
  const newest = newestOf(catalog)
  let standing: Standing | undefined
  let releases = 0
  for (const entry of catalog.releases) {
    const { id, manifest, withdrawn } = entry
    if (manifest && !withdrawn) {
      const found = await verifyRelease(data, entry, manifest)
      for (const path of found.paths) known.add(path)
      problems.push(...found.problems)
      if (entry === newest) standing = found.standing
      releases++
    } else if (!withdrawn)
      problems.push(
        faultOf('catalog.json', {
          code: 'manifest-missing',
          value: id,
          message: `the release ${id} has no manifest and was not withdrawn`,
        }),
      )
  }
  // Of a release that cannot be read nothing can be said: that was told already.
  if (!newest || standing) problems.push(...(await checkDcat(data, catalog, standing)))
  problems.push(...strays(await data.list(), known))
  return { result: { releases, files: known.size }, problems }
}
