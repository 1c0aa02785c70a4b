// Holds a data folder against itself: what the catalog promises is there, byte for byte, whole and secret. Reads nothing
// but published bytes, as anybody can.
import { CatalogSchema, ManifestSchema, type FileEntry } from '../../core/release/manifest.ts'
import type { AtlasFolder } from '../folder.ts'
import type { Findings, Problem } from '../problem.ts'
import { geographyOf } from '../values/geography.ts'
import { faultOf } from './verify/fault.ts'
import { readDatasets } from './verify/readDatasets.ts'
import { readOutlines } from './verify/readOutlines.ts'
import { parsePublished, readListed, readUnlisted } from './verify/readPublished.ts'
import { findRecoverable } from './verify/secrecy/findRecoverable.ts'
import { findSmall } from './verify/secrecy/findSmall.ts'
import { toldSeries } from './verify/secrecy/toldCounts.ts'

interface Verified {
  /** Paths below the data folder that the release accounts for. */
  readonly paths: readonly string[]
  readonly problems: readonly Problem[]
}

/** One release: its manifest, every file that it lists, and what they say together. */
async function verifyRelease(data: AtlasFolder, entry: FileEntry): Promise<Verified> {
  const folder = entry.path.slice(0, entry.path.lastIndexOf('/'))
  const { result: bytes, problems: broken } = await readListed(data, entry.path, entry)
  if (!bytes) return { paths: [entry.path], problems: broken }
  const { result: manifest, problems: faulty } = parsePublished(entry.path, bytes, ManifestSchema)
  if (!manifest) return { paths: [entry.path], problems: [...broken, ...faulty] }
  const problems: Problem[] = [...broken]
  const listed = new Map(manifest.files.map((file) => [file.path, file]))
  const isChecked = new Set<string>()
  const read = async (path: string) => {
    const file = listed.get(path)
    if (!file) {
      const fault = { code: 'file-not-promised', message: `the manifest uses ${path} and does not list it` }
      problems.push(faultOf(entry.path, { ...fault, value: path }))
      return undefined
    }
    const found = await readListed(data, `${folder}/${path}`, file)
    problems.push(...found.problems)
    isChecked.add(path)
    return found.result
  }
  const place = { folder, manifest, read }
  const { outlines, problems: misdrawn } = await readOutlines(place)
  const { datasets, problems: misread } = await readDatasets({ ...place, outlines })
  for (const path of listed.keys()) if (!isChecked.has(path)) await read(path)
  const geography = geographyOf(manifest, outlines)
  problems.push(
    ...misdrawn,
    ...misread,
    ...datasets.flatMap(findSmall),
    ...toldSeries(datasets).flatMap((series) => findRecoverable(series, geography)),
  )
  return { paths: [entry.path, ...[...listed.keys()].map((path) => `${folder}/${path}`)], problems }
}

/** Files among the releases that nothing lists would be served all the same. */
const strays = (paths: readonly string[], known: ReadonlySet<string>): Problem[] =>
  paths
    .filter((path) => (path.startsWith('releases/') || path === 'catalog.json.part') && !known.has(path))
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
  let releases = 0
  for (const { id, manifest, withdrawn } of catalog.releases) {
    if (manifest && !withdrawn) {
      const found = await verifyRelease(data, manifest)
      for (const path of found.paths) known.add(path)
      problems.push(...found.problems)
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
  problems.push(...strays(await data.list(), known))
  return { result: { releases, files: known.size }, problems }
}
