// Writes one release, all or nothing: into a folder of its own, renamed when complete, the catalog last. One indicator at a
// time is computed, written and let go. Same input, same bytes: no times, and no order that depends on reading.
import * as v from 'valibot'
import { JsonStatSchema } from '../../core/release/dataset.ts'
import {
  CatalogSchema,
  ManifestSchema,
  type Catalog,
  type DatasetEntry,
  type FileEntry,
  type Indicator,
} from '../../core/release/manifest.ts'
import type { Atlas, AtlasIndicator } from '../atlas/atlas.ts'
import { exactGeoJson } from '../geometry/exactGeoJson.ts'
import { editionKey, simplifyEditions } from '../geometry/firstView/simplifyEditions.ts'
import type { EditionGeometry } from '../published.ts'
import type { Geography } from '../values/geography.ts'
import type { LevelValues } from '../values/levelValues.ts'
import { pinnedEdition } from '../values/indicatorLevels.ts'
import { catalogPath, withRelease } from './catalog.ts'
import { numberCategories } from './categories.ts'
import { classesOf } from './classesOf.ts'
import { jsonStatOf } from './jsonStat.ts'
import {
  datasetPath,
  exactPath,
  firstViewPath,
  indicatorEntry,
  levelEntries,
  manifestOf,
} from './manifestOf.ts'
import { sha256Hex } from './sha256Hex.ts'
import type { Sink } from './sink.ts'

const encode = (content: unknown) => new TextEncoder().encode(`${JSON.stringify(content)}\n`)

export interface ReleaseParts {
  readonly atlas: Atlas
  readonly geometries: readonly EditionGeometry[]
  readonly geography: Geography
  /** By level, already protected; made anew at each call. */
  valuesFor(indicator: AtlasIndicator): Promise<ReadonlyMap<string, LevelValues>>
}

type Write = (path: string, bytes: Uint8Array) => Promise<void>

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
  names: ReadonlyMap<string, ReadonlyMap<string, string>>,
  write: Write,
): Promise<Indicator> {
  const { atlas } = parts
  const levels = await parts.valuesFor(indicator)
  const categories =
    indicator.kind === 'category' ? numberCategories(indicator, levels).categories : undefined
  const pinned = pinnedEdition(atlas, indicator)
  const entries: DatasetEntry[] = []
  for (const { id: level } of atlas.levels) {
    const values = levels.get(level)
    const fixed = areasOf(parts, level, pinned)
    const made =
      values &&
      jsonStatOf(atlas, indicator, values, {
        names: names.get(level) ?? new Map(),
        areas: fixed?.ids,
        categories,
      })
    if (!made) continue
    const path = datasetPath(indicator.id, level)
    await write(path, encode(v.parse(JsonStatSchema, made.file)))
    const classes = classesOf(indicator, made.values)
    entries.push({
      level,
      path,
      ...(fixed && { edition: fixed.edition }),
      periods: [...made.periods],
      ...(classes && { classes }),
    })
  }
  return indicatorEntry(indicator, entries, categories)
}

/** Writes everything but the catalog into `folder`; answers with the entry of the manifest. */
async function writeFiles(
  parts: ReleaseParts,
  order: readonly AtlasIndicator[],
  folder: string,
  sink: Sink,
  progress: (done: number, total: number, step: string) => void,
): Promise<Omit<FileEntry, 'path'>> {
  const { atlas, geometries } = parts
  const files: FileEntry[] = []
  const write: Write = async (path, bytes) => {
    await sink.write(`${folder}/${path}`, bytes)
    files.push({ path, bytes: bytes.length, sha256: await sha256Hex(bytes) })
  }
  progress(0, order.length + 1, 'writing geo/')
  await writeGeometry(parts, write)
  const names = namesByLevel(geometries)
  const written = new Map<string, Indicator>()
  for (const indicator of order) {
    progress(written.size + 1, order.length + 1, `writing ${indicator.id}`)
    written.set(indicator.id, await writeIndicator(parts, indicator, names, write))
  }
  const indicators = atlas.indicators.flatMap(({ id }) => written.get(id) ?? [])
  const listed = files.toSorted((a, b) => (a.path < b.path ? -1 : 1))
  const manifest = manifestOf(atlas, levelEntries(atlas, geometries), indicators, listed)
  const bytes = encode(v.parse(ManifestSchema, manifest))
  await sink.write(`${folder}/manifest.json`, bytes)
  return { bytes: bytes.length, sha256: await sha256Hex(bytes) }
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
  const draft = `releases/.${id}.part`
  const remains = [draft, `${catalogPath}.part`]
  await sink.remove(draft)
  try {
    const manifest = await writeFiles(parts, order, draft, sink, progress)
    await sink.rename(draft, folder)
    remains.push(folder)
    const entry = {
      id,
      date,
      ...(note && { note }),
      manifest: { path: `${folder}/manifest.json`, ...manifest },
    }
    const next = withRelease(catalog, parts.atlas.title, entry)
    await sink.write(`${catalogPath}.part`, encode(v.parse(CatalogSchema, next)))
    await sink.rename(`${catalogPath}.part`, catalogPath)
  } catch (error) {
    for (const path of remains) await sink.remove(path)
    throw error
  }
}
