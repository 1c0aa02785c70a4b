// The catalog of a data folder: with the description for portals the only file that ever changes, and written after all others.
import * as v from 'valibot'
import { CatalogSchema, releaseFormat, type Catalog, type CatalogEntry } from '../../core/release/manifest.ts'
import type { Atlas } from '../atlas/atlas.ts'
import type { Findings, Problem } from '../problem.ts'
import type { Sink } from './sink.ts'

export const catalogPath = 'catalog.json'

function faultOf(code: string, message: string, hint: string, value?: string): Problem {
  return {
    severity: 'error',
    code,
    file: catalogPath,
    ...(value !== undefined && { value }),
    message,
    hint,
    exit: 2,
  }
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

const formatOf = (content: unknown): unknown =>
  typeof content === 'object' && content !== null && 'format' in content ? content.format : undefined

/** A release of this id, also one that was withdrawn: an id never comes to mean something else. */
async function isTaken(id: string, catalog: Catalog, sink: Sink): Promise<boolean> {
  return catalog.releases.some((release) => release.id === id) || (await sink.exists(`releases/${id}`))
}

/** The catalog to which the atlas's release may be added; a new one where the data folder has none. */
export async function openCatalog(sink: Sink, { id, title, release }: Atlas): Promise<Findings<Catalog>> {
  const bytes = await sink.read(catalogPath)
  const content = bytes ? parse(bytes) : { format: releaseFormat, atlas: id, title, releases: [] }
  const { success, output } = v.safeParse(CatalogSchema, content)
  if (!success)
    return {
      problems: [
        faultOf(
          'catalog-unreadable',
          `the catalog of the data folder is no catalog of the format ${releaseFormat}`,
          'Name another folder with --out, or use the version of the program that wrote this one.',
          String(formatOf(content)),
        ),
      ],
    }
  if (output.atlas !== id)
    return {
      problems: [
        faultOf(
          'catalog-of-another-atlas',
          `the data folder holds releases of the atlas "${output.atlas}", not of "${id}"`,
          'Give each atlas a data folder of its own.',
          output.atlas,
        ),
      ],
    }
  if (await isTaken(release.id, output, sink))
    return {
      problems: [
        {
          ...faultOf(
            'release-exists',
            `the data folder has a release ${release.id} already; a release never changes`,
            'Give the new release a new id.',
            release.id,
          ),
          file: 'atlas.yaml',
        },
      ],
    }
  return { result: output, problems: [] }
}

/** Newest first by date; of two of one day the one that was added later. */
export function withRelease(catalog: Catalog, title: Catalog['title'], entry: CatalogEntry): Catalog {
  const releases = [entry, ...catalog.releases].toSorted((a, b) => b.date.localeCompare(a.date))
  return { ...catalog, title, releases }
}
