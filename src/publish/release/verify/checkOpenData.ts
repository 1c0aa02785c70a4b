// Files that a release holds for portals, statistics programs and frames: all there, and none that says anything else than the datasets.
import type { FileEntry, Manifest } from '../../../core/release/manifest.ts'
import { levelById } from '../../../core/release/lookups.ts'
import { newestPath } from '../../../core/release/newestOf.ts'
import type { AtlasFolder } from '../../folder.ts'
import type { Findings, Problem } from '../../problem.ts'
import { factsByPeriod, type NamedEdition } from '../csv/areaFacts.ts'
import { csvMetadata, csvMetadataPath } from '../csv/csvMetadata.ts'
import { csvPath } from '../csv/csvText.ts'
import { OpenDataSchema, type OpenData } from '../openData.ts'
import { checkCsv } from './checkCsv.ts'
import { checkNewest } from './checkNewest.ts'
import { faultOf } from './fault.ts'
import { firstDifferences } from './firstDifferences.ts'
import type { PublishedDataset } from './readDatasets.ts'
import type { ReadFile } from './readOutlines.ts'
import { parsePublished, readListed } from './readPublished.ts'
import * as v from 'valibot'

interface Place {
  /** Folder of the files for portals. */
  readonly folder: string
  readonly manifest: Manifest
  readonly read: ReadFile
}

/** The list itself, as the catalog vouches for it. */
export async function readOpenData(data: AtlasFolder, entry: FileEntry): Promise<Findings<OpenData>> {
  const { result: bytes, problems: broken } = await readListed(data, entry.path, entry)
  if (!bytes) return { problems: broken }
  const { result, problems } = parsePublished(entry.path, bytes, OpenDataSchema)
  if (!result) return { problems: [...broken, ...problems] }
  const foreign = result.files.filter(({ path }) => !/^(csv|newest)\//.test(path) || path.includes('..'))
  return {
    result: { ...result, files: result.files.filter((file) => !foreign.includes(file)) },
    problems: [
      ...broken,
      ...foreign.map(({ path }) =>
        faultOf(entry.path, {
          code: 'file-foreign',
          message: `${path} does not lie below csv/ or newest/`,
          value: path,
        }),
      ),
    ],
  }
}

/** Files that no dataset asks for. */
function superfluous(folder: string, files: readonly FileEntry[], wanted: ReadonlySet<string>): Problem[] {
  return files
    .filter(({ path }) => !wanted.has(path))
    .map(({ path }) =>
      faultOf(`${folder}/${path}`, { code: 'file-unknown', message: 'no dataset belongs to the file' }),
    )
}

function checkMetadata(path: string, bytes: Uint8Array, expected: unknown): readonly Problem[] {
  const { result, problems } = parsePublished(path, bytes, v.looseObject({ tableSchema: v.unknown() }))
  return [
    ...problems,
    ...firstDifferences(result, expected).map((place) =>
      faultOf(path, {
        code: 'csv-metadata-differs',
        message: `${place} does not fit the manifest`,
        value: place,
      }),
    ),
  ]
}

export async function checkOpenData(
  { folder, manifest, read }: Place,
  openData: OpenData,
  datasets: readonly PublishedDataset[],
  outlines: readonly NamedEdition[],
): Promise<readonly Problem[]> {
  const wanted = manifest.indicators.flatMap(({ id, datasets: entries }) =>
    entries.flatMap(({ level }) => [newestPath(id, level), csvPath(id, level), csvMetadataPath(id, level)]),
  )
  const problems = superfluous(folder, openData.files, new Set(wanted))
  for (const published of datasets) {
    const { indicator, entry } = published
    const level = levelById(manifest, entry.level)
    if (!level) continue
    const [table, metadata] = [csvPath(indicator.id, level.id), csvMetadataPath(indicator.id, level.id)]
    const newest = newestPath(indicator.id, level.id)
    const slice = await read(newest)
    if (slice) problems.push(...checkNewest(`${folder}/${newest}`, slice, published.newest))
    const bytes = await read(table)
    const facts = level.editions.length > 0 ? factsByPeriod(level, entry, outlines) : []
    if (bytes) problems.push(...checkCsv(`${folder}/${table}`, bytes, published, facts))
    const described = await read(metadata)
    const expected: unknown = JSON.parse(JSON.stringify(csvMetadata(manifest, indicator, entry)))
    if (described) problems.push(...checkMetadata(`${folder}/${metadata}`, described, expected))
  }
  return problems
}
