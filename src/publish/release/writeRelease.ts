// Writes one release, all or nothing: into a folder of its own, renamed when complete, the catalogs last. One indicator at a
// time is computed, written and let go. Same input, same bytes: no times, and no order that depends on reading.
import * as v from 'valibot'
import { aboutOf, FullJsonStatSchema } from '../../core/release/fullJsonStat.ts'
import { newestOf, newestPath } from '../../core/release/newestOf.ts'
import {
  CatalogSchema,
  ManifestSchema,
  type Catalog,
  type DatasetEntry,
  type FileEntry,
  type Indicator,
  type Level,
  releaseFormat,
} from '../../core/release/manifest.ts'
import type { Atlas, AtlasIndicator } from '../atlas/atlas.ts'
import { exactGeoJson } from '../geometry/exactGeoJson.ts'
import { editionKey, simplifyEditions } from '../geometry/firstView/simplifyEditions.ts'
import type { EditionGeometry } from '../published.ts'
import type { Geography } from '../values/geography.ts'
import type { LevelValues } from '../values/levelValues.ts'
import { parentsByLevel } from '../values/parentsByLevel.ts'
import { pinnedEdition } from '../values/indicatorLevels.ts'
import { catalogPath, withRelease } from './catalog.ts'
import { numberCategories } from './categories.ts'
import { classesOf } from './classesOf.ts'
import { writeCsv } from './csv/writeCsv.ts'
import { dcatOf, dcatPath } from './dcat/dcatOf.ts'
import { readStanding } from './dcat/standing.ts'
import { jsonStatOf } from './jsonStat.ts'
import {
  datasetPath,
  exactPath,
  firstViewPath,
  indicatorEntry,
  levelEntries,
  manifestOf,
} from './manifestOf.ts'
import { OpenDataSchema, openFolderOf, openListName, type OpenData } from './openData.ts'
import { sha256Hex } from './sha256Hex.ts'
import type { Sink } from './sink.ts'
import { swapIn } from './swapIn.ts'

const encode = (content: unknown) => new TextEncoder().encode(`${JSON.stringify(content)}\n`)

export interface ReleaseParts {
  readonly atlas: Atlas
  readonly geometries: readonly EditionGeometry[]
  readonly geography: Geography
  /** By level, already protected; made anew at each call. */
  valuesFor(indicator: AtlasIndicator): Promise<ReadonlyMap<string, LevelValues>>
}

type Write = (path: string, bytes: Uint8Array) => Promise<void>

/** The two lists that files are written into: the manifest's, which every reader loads, and that of open data. */
interface Lists {
  readonly write: Write
  readonly writeOpen: Write
}

async function writeGeometry({ geometries }: ReleaseParts, write: Write): Promise<void> {
  const topologies = simplifyEditions(geometries)
  for (const geometry of geometries) {
    await write(exactPath(geometry), exactGeoJson(geometry))
    const topology = topologies.get(editionKey(geometry))
    if (!topology) throw new Error(`no first view of ${editionKey(geometry)}`)
    // Readers that go through every geo/<level>.*json for GeoJSON features find that this file has none.
    await write(firstViewPath(geometry), encode({ ...topology, features: [] }))
  }
}

function namesByLevel(geometries: readonly EditionGeometry[]): Map<string, Map<string, string>> {
  const names = new Map<string, Map<string, string>>()
  for (const { level, areas } of geometries) {
    const own = names.get(level) ?? new Map<string, string>()
    names.set(level, own)
    for (const { properties } of areas) own.set(properties.id, properties.name)
  }
  return names
}

/** Areas of the edition that the whole series stands on; all of the level where it follows the periods. */
function areasOf({ geography }: ReleaseParts, level: string, pinned: string | undefined) {
  const edition = geography.editions.get(level)?.find((own) => own.edition === pinned)
  return edition && { edition: edition.edition, ids: edition.ids }
}

async function writeIndicator(
  parts: ReleaseParts,
  indicator: AtlasIndicator,
  levels: readonly Level[],
  names: ReadonlyMap<string, ReadonlyMap<string, string>>,
  { write, writeOpen }: Lists,
): Promise<Indicator> {
  const { atlas, geometries } = parts
  const byLevel = await parts.valuesFor(indicator)
  const categories =
    indicator.kind === 'category' ? numberCategories(indicator, byLevel).categories : undefined
  const pinned = pinnedEdition(atlas, indicator)
  const told = indicatorEntry(indicator, [], categories)
  const parents = parentsByLevel(geometries)
  const entries: DatasetEntry[] = []
  for (const level of levels) {
    const values = byLevel.get(level.id)
    const fixed = areasOf(parts, level.id, pinned)
    const made =
      values &&
      jsonStatOf(atlas, indicator, values, {
        names: names.get(level.id) ?? new Map(),
        areas: fixed?.ids,
        categories,
        parentOf: (area) => parents.get(level.id)?.get(area),
        aboutIn: (periods) =>
          aboutOf(atlas, told, level, {
            periods: [...periods],
            ...(fixed && { edition: fixed.edition }),
          }),
      })
    if (!made) continue
    const path = datasetPath(indicator.id, level.id)
    const file = v.parse(FullJsonStatSchema, made.file)
    await write(path, encode(file))
    const classes = classesOf(indicator, made.values)
    const entry = {
      level: level.id,
      path,
      ...(fixed && { edition: fixed.edition }),
      periods: [...made.periods],
      ...(classes && { classes }),
    }
    entries.push(entry)
    const place = { about: atlas, level, outlines: geometries }
    await writeOpen(newestPath(indicator.id, level.id), encode(newestOf(file)))
    await writeCsv(place, told, entry, file, (own, text) => writeOpen(own, new TextEncoder().encode(text)))
  }
  return { ...told, datasets: entries }
}

const byPath = (files: readonly FileEntry[]) => files.toSorted((a, b) => (a.path < b.path ? -1 : 1))

interface Folders {
  readonly folder: string
  readonly openFolder: string
}

/** What the catalog says of a list, beside its path. */
type Told = Omit<FileEntry, 'path'>

/** Writes everything but the catalog into the folders; answers with what vouches for both lists. */
async function writeFiles(
  parts: ReleaseParts,
  order: readonly AtlasIndicator[],
  { folder, openFolder }: Folders,
  sink: Sink,
  progress: (done: number, total: number, step: string) => void,
): Promise<{ manifest: Told; openData: Told }> {
  const { atlas, geometries } = parts
  const files: FileEntry[] = []
  const openFiles: FileEntry[] = []
  const put = async (path: string, bytes: Uint8Array): Promise<Told> => {
    await sink.write(path, bytes)
    return { bytes: bytes.length, sha256: await sha256Hex(bytes) }
  }
  const writeInto =
    (own: string, list: FileEntry[]): Write =>
    async (path, bytes) => {
      list.push({ path, ...(await put(`${own}/${path}`, bytes)) })
    }
  const lists = { write: writeInto(folder, files), writeOpen: writeInto(openFolder, openFiles) }
  progress(0, order.length + 1, 'writing geo/')
  await writeGeometry(parts, lists.write)
  const levels = levelEntries(atlas, geometries)
  const names = namesByLevel(geometries)
  const written = new Map<string, Indicator>()
  for (const indicator of order) {
    progress(written.size + 1, order.length + 1, `writing ${indicator.id}`)
    written.set(indicator.id, await writeIndicator(parts, indicator, levels, names, lists))
  }
  const indicators = atlas.indicators.flatMap(({ id }) => written.get(id) ?? [])
  const openData: OpenData = {
    format: releaseFormat,
    ...(atlas.dcat && { dcat: atlas.dcat }),
    files: byPath(openFiles),
  }
  const manifest = manifestOf(atlas, levels, indicators, byPath(files))
  return {
    openData: await put(`${openFolder}/${openListName}`, encode(v.parse(OpenDataSchema, openData))),
    manifest: await put(`${folder}/manifest.json`, encode(v.parse(ManifestSchema, manifest))),
  }
}

/** Adds the release to the data folder. The caller has made sure that its id is free. `order`: in which to compute. */
export async function writeRelease(
  parts: ReleaseParts,
  catalog: Catalog,
  order: readonly AtlasIndicator[],
  sink: Sink,
  progress: (done: number, total: number, step: string) => void,
): Promise<void> {
  const { id, date, note } = parts.atlas.release
  const folder = `releases/${id}`
  const openFolder = openFolderOf(id)
  const drafts: Folders = { folder: `releases/.${id}.part`, openFolder: openFolderOf(`.${id}.part`) }
  const remains = [drafts.folder, drafts.openFolder, openFolder]
  for (const path of remains) await sink.remove(path)
  try {
    const { manifest, openData } = await writeFiles(parts, order, drafts, sink, progress)
    await sink.rename(drafts.openFolder, openFolder)
    await sink.rename(drafts.folder, folder)
    remains.push(folder)
    const entry = {
      id,
      date,
      ...(note && { note }),
      manifest: { path: `${folder}/manifest.json`, ...manifest },
      openData: { path: `${openFolder}/${openListName}`, ...openData },
    }
    const next = withRelease(catalog, parts.atlas.title, entry)
    await swapIn(sink, [
      [catalogPath, encode(v.parse(CatalogSchema, next))],
      [dcatPath, encode(dcatOf(next, await readStanding(next, sink)))],
    ])
  } catch (error) {
    for (const path of remains) await sink.remove(path)
    throw error
  }
}
