// The release that portals are told of: the newest that was not withdrawn, as its own files describe it.
import * as v from 'valibot'
import {
  ManifestSchema,
  type Catalog,
  type CatalogEntry,
  type FileEntry,
  type Manifest,
} from '../../../core/release/manifest.ts'
import { OpenDataSchema, type DcatDeclaration, type OpenData } from '../openData.ts'
import type { Sink } from '../sink.ts'

export interface Standing {
  readonly manifest: Manifest
  /** Every file that was published, by its path as manifest or list have it. */
  readonly files: ReadonlyMap<string, FileEntry>
  /** Where a file lies below the data folder. */
  readonly addressOf: (this: void, path: string) => string
  readonly declared: DcatDeclaration | undefined
}

export const newestOf = ({ releases }: Catalog): CatalogEntry | undefined =>
  releases.find(({ manifest, withdrawn }) => manifest && !withdrawn)

export const folderOf = (path: string) => path.slice(0, path.lastIndexOf('/'))

async function readJson<Schema extends v.GenericSchema>(sink: Sink, path: string, schema: Schema) {
  const bytes = await sink.read(path)
  if (!bytes) throw new Error(`${path} is not there: verify the data folder`)
  return v.parse(schema, JSON.parse(new TextDecoder().decode(bytes)))
}

export function standingOf(
  entry: CatalogEntry,
  manifest: Manifest,
  openData: OpenData | undefined,
): Standing {
  const files = [...manifest.files, ...(openData?.files ?? [])]
  const [folder, openFolder] = [folderOf(entry.manifest?.path ?? ''), folderOf(entry.openData?.path ?? '')]
  const isOpen = new Set(openData?.files.map(({ path }) => path))
  return {
    manifest,
    files: new Map(files.map((file) => [file.path, file])),
    addressOf: (path) => `${isOpen.has(path) ? openFolder : folder}/${path}`,
    declared: openData?.dcat,
  }
}

/** Undefined where every release was withdrawn. Older releases have no open data beside the site's files. */
export async function readStanding(catalog: Catalog, sink: Sink): Promise<Standing | undefined> {
  const entry = newestOf(catalog)
  if (!entry?.manifest) return undefined
  const manifest = await readJson(sink, entry.manifest.path, ManifestSchema)
  const openData = entry.openData && (await readJson(sink, entry.openData.path, OpenDataSchema))
  return standingOf(entry, manifest, openData)
}
