// What a copy of the site with one release consists of: files of the site, files of the release, and the few that are written anew
// because the copy has one release and its data beside it.
import type { Catalog, CatalogEntry, FileEntry, Manifest } from '../../core/release/manifest.ts'
import { siteReadme } from './siteReadme.ts'

/** A file to fetch; without digest where an office may change it. */
export interface PartFile {
  readonly path: string
  readonly bytes?: number | undefined
  readonly sha256?: string | undefined
}

export type SitePart =
  /** Relative to the page, or to the data folder. `path`: in the archive. */
  | { readonly kind: 'site' | 'data'; readonly path: string; readonly file: PartFile }
  | { readonly kind: 'text'; readonly path: string; readonly text: string }

export interface SiteCopy {
  /** As the build lists them. */
  readonly siteFiles: readonly PartFile[]
  /** The site's `config.json` as it is; empty where it has none. */
  readonly config: Readonly<Record<string, unknown>>
  readonly catalog: Catalog
  readonly entry: CatalogEntry & { readonly manifest: FileEntry }
  readonly manifest: Manifest
}

const json = (content: unknown) => `${JSON.stringify(content, undefined, 2)}\n`

/** A logo beside the page was put there after the build: the list does not know it. */
function logoOf({ config, siteFiles }: SiteCopy): readonly SitePart[] {
  const { logo } = config
  if (typeof logo !== 'string' || /^([a-z][a-z0-9+.-]*:|\/|\.\.)/i.test(logo)) return []
  const path = logo.replace(/^\.\//, '')
  return siteFiles.some((file) => file.path === path) ? [] : [{ kind: 'site', path, file: { path } }]
}

export function siteParts(copy: SiteCopy): readonly SitePart[] {
  const { siteFiles, config, catalog, entry, manifest } = copy
  const folder = `releases/${entry.id}/`
  const address = `releases/${encodeURIComponent(entry.id)}/`
  // The list of open data belongs to files that the site never loads, and that stay where they are.
  const { openData: _, ...listed } = entry
  const release = [{ ...entry.manifest, path: 'manifest.json' }, ...manifest.files]
  return [
    ...siteFiles.map((file): SitePart => ({ kind: 'site', path: file.path, file })),
    ...logoOf(copy),
    { kind: 'text', path: 'files.json', text: json({ files: siteFiles }) },
    { kind: 'text', path: 'config.json', text: json({ ...config, data: './data/' }) },
    { kind: 'text', path: 'README.txt', text: siteReadme(manifest) },
    { kind: 'text', path: 'data/catalog.json', text: json({ ...catalog, releases: [listed] }) },
    ...release.map((file): SitePart => ({
      kind: 'data',
      path: `data/${folder}${file.path}`,
      file: { ...file, path: `${address}${file.path}` },
    })),
  ]
}

/** Bytes to fetch, as far as they are known. */
export const bytesOf = (parts: readonly SitePart[]): number =>
  parts.reduce((sum, part) => sum + (part.kind === 'text' ? part.text.length : (part.file.bytes ?? 0)), 0)
