// Writes one release, all or nothing: into a folder of its own, renamed when complete, the catalog last. An indicator at a
// time is turned into a file and let go. Same input, same bytes.
import * as v from 'valibot'
import { JsonStatSchema } from '../../core/release/dataset.ts'
import {
  CatalogSchema,
  ManifestSchema,
  releaseFormat,
  type Catalog,
  type DatasetEntry,
  type FileEntry,
  type Indicator,
} from '../../core/release/manifest.ts'
import type { Atlas, AtlasIndicator } from '../atlas/atlas.ts'
import { exactGeoJson } from '../geometry/exactGeoJson.ts'
import { editionKey, simplifyEditions } from '../geometry/firstView/simplifyEditions.ts'
import type { EditionGeometry } from '../published.ts'
import type { LevelValues } from '../values/levelValues.ts'
import { pinnedEdition } from '../values/indicatorLevels.ts'
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

/** Published values of a level over all periods, for classes. */
function publishedNumbers({ value }: LevelValues): number[] {
  return Array.from(value).filter((number) => !Number.isNaN(number))
}

export interface ReleaseParts {
  readonly atlas: Atlas
  readonly geometries: readonly EditionGeometry[]
  /** By indicator, then level; already protected. */
  readonly valuesOf: ReadonlyMap<string, ReadonlyMap<string, LevelValues>>
}

type Write = (path: string, bytes: Uint8Array) => Promise<void>

async function writeGeometry({ geometries }: ReleaseParts, write: Write): Promise<void> {
  const topologies = simplifyEditions(geometries)
  for (const geometry of geometries) {
    await write(exactPath(geometry), exactGeoJson(geometry))
    const topology = topologies.get(editionKey(geometry))
    if (!topology) throw new Error(`no first view of ${editionKey(geometry)}`)
    await write(firstViewPath(geometry), encode(topology))
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

async function writeIndicator(
  { atlas, geometries, valuesOf }: ReleaseParts,
  indicator: AtlasIndicator,
  names: ReadonlyMap<string, ReadonlyMap<string, string>>,
  write: Write,
): Promise<Indicator> {
  const levels = valuesOf.get(indicator.id) ?? new Map<string, LevelValues>()
  const categories =
    indicator.kind === 'category' ? numberCategories(indicator, levels).categories : undefined
  const pinned = pinnedEdition(atlas, indicator)
  const entries: DatasetEntry[] = []
  for (const { id: level } of atlas.levels) {
    const values = levels.get(level)
    const made = values && jsonStatOf(atlas, indicator, values, names.get(level) ?? new Map(), categories)
    if (!made) continue
    const path = datasetPath(indicator.id, level)
    await write(path, encode(v.parse(JsonStatSchema, made.file)))
    const classes = classesOf(indicator, publishedNumbers(values))
    const isPinned = geometries.some(({ level: own, edition }) => own === level && edition === pinned)
    entries.push({
      level,
      path,
      ...(isPinned && pinned !== undefined && { edition: pinned }),
      periods: [...made.periods],
      ...(classes && { classes }),
    })
  }
  return indicatorEntry(indicator, entries, categories)
}

async function readCatalog(sink: Sink, atlas: Atlas): Promise<Catalog> {
  const bytes = await sink.read('catalog.json')
  if (!bytes) return { format: releaseFormat, atlas: atlas.id, title: atlas.title, releases: [] }
  return v.parse(CatalogSchema, JSON.parse(new TextDecoder().decode(bytes)))
}

/** Adds the release to the data folder. The caller has made sure that its id is free. */
export async function writeRelease(
  parts: ReleaseParts,
  sink: Sink,
  progress: (done: number, total: number, step: string) => void,
): Promise<void> {
  const { atlas } = parts
  const { id, date, note } = atlas.release
  const folder = `releases/${id}`
  const draft = `releases/.${id}.part`
  const catalog = await readCatalog(sink, atlas)
  const files: FileEntry[] = []
  const write: Write = async (path, bytes) => {
    await sink.write(`${draft}/${path}`, bytes)
    files.push({ path, bytes: bytes.length, sha256: await sha256Hex(bytes) })
  }
  await sink.remove(draft)
  try {
    await writeGeometry(parts, write)
    const names = namesByLevel(parts.geometries)
    const indicators: Indicator[] = []
    for (const [done, indicator] of atlas.indicators.entries()) {
      progress(done, atlas.indicators.length, `writing ${indicator.id}`)
      indicators.push(await writeIndicator(parts, indicator, names, write))
    }
    const manifest = v.parse(
      ManifestSchema,
      manifestOf(atlas, levelEntries(atlas, parts.geometries), indicators, files),
    )
    const bytes = encode(manifest)
    await sink.write(`${draft}/manifest.json`, bytes)
    await sink.rename(draft, folder)
    const entry = {
      id,
      date,
      ...(note && { note }),
      manifest: { path: `${folder}/manifest.json`, bytes: bytes.length, sha256: await sha256Hex(bytes) },
    }
    const next = { ...catalog, title: atlas.title, releases: [entry, ...catalog.releases] }
    await sink.write('catalog.json.part', encode(next))
    await sink.rename('catalog.json.part', 'catalog.json')
  } catch (error) {
    await sink.remove(draft)
    throw error
  }
}
