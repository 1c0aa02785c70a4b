// The release the page shows: its manifest and where its files lie. Nothing of it ever changes.
import type { CatalogEntry, FileEntry, Level, Edition, Manifest, Catalog } from '../core/release/manifest.ts'
import { fault, type DataFault } from './files/fault.ts'

export interface Release {
  readonly id: string
  /** Absolute address of the release folder, with `/` at the end. */
  readonly baseUrl: string
  readonly manifest: Manifest
  readonly fileByPath: ReadonlyMap<string, FileEntry>
}

export const releaseUrl = (dataUrl: string, id: string): string =>
  new URL(`releases/${encodeURIComponent(id)}/`, dataUrl).href

export const makeRelease = (dataUrl: string, manifest: Manifest): Release => ({
  id: manifest.release.id,
  baseUrl: releaseUrl(dataUrl, manifest.release.id),
  manifest,
  fileByPath: new Map(manifest.files.map((file) => [file.path, file])),
})

export type StandingEntry = CatalogEntry & { readonly manifest: FileEntry }

/** Which release to open: the pinned one if it stands, else the newest, with the tombstone of a pinned one taken back. */
export interface ReleaseChoice {
  readonly entry: StandingEntry
  readonly withdrawn?: { readonly date: string; readonly reason: string }
}

export function pickRelease(catalog: Catalog, pinned: string | undefined): ReleaseChoice | DataFault {
  const asked = pinned === undefined ? undefined : catalog.releases.find(({ id }) => id === pinned)
  if (asked && isStanding(asked)) return { entry: asked }
  const newest = catalog.releases.find(isStanding)
  if (!newest) return noRelease(catalog)
  return { entry: newest, ...(asked?.withdrawn && { withdrawn: asked.withdrawn }) }
}

function isStanding(entry: CatalogEntry): entry is StandingEntry {
  return entry.manifest !== undefined && entry.withdrawn === undefined
}

function noRelease({ releases }: Catalog): DataFault {
  const withdrawn = releases.find((entry) => entry.withdrawn)?.withdrawn
  return withdrawn ? fault('withdrawn', 'catalog.json', withdrawn.reason) : fault('empty', 'catalog.json')
}

/** The outlines to show a level with: the edition that is open at the end, else the last one. */
export const newestEdition = (level: Level): Edition | undefined =>
  level.editions.find((edition) => edition.to === undefined) ?? level.editions.at(-1)
