// From an atlas folder to a release: the stages in order, every problem collected, nothing written where there is an error.
import type { Atlas } from './atlas/atlas.ts'
import { readAtlas } from './atlas/readAtlas.ts'
import { withholdCounts } from './confidentiality/withhold.ts'
import type { AtlasFolder } from './folder.ts'
import { readGeometry } from './geometry/readGeometry.ts'
import { hasErrors, type Findings, type Problem } from './problem.ts'
import type { EditionGeometry } from './published.ts'
import { numberCategories } from './release/categories.ts'
import type { Sink } from './release/sink.ts'
import { writeRelease, type ReleaseParts } from './release/writeRelease.ts'
import { readLabels } from './tables/readLabels.ts'
import { geographyOf } from './values/geography.ts'
import { indicatorLevels } from './values/indicatorLevels.ts'
import type { LevelValues } from './values/levelValues.ts'
import { readSeries } from './values/readSeries.ts'

/** Called before each step: how many are done, of how many, and which comes now. */
export type Progress = (done: number, total: number, step: string) => void
const silent: Progress = () => undefined

/** Names from a table, where a level declares `labels`. */
async function named(folder: AtlasFolder, atlas: Atlas, geometries: readonly EditionGeometry[]) {
  const problems: Problem[] = []
  let result = geometries
  for (const level of atlas.levels) {
    if (!level.labels) continue
    const { result: names, problems: found } = await readLabels(folder, atlas, level)
    problems.push(...found)
    result = result.map((geometry) =>
      geometry.level === level.id && names
        ? {
            ...geometry,
            areas: geometry.areas.map((area) => {
              const name = names.get(area.properties.id)
              return name === undefined ? area : { ...area, properties: { ...area.properties, name } }
            }),
          }
        : geometry,
    )
  }
  return { result, problems }
}

/** Reads and checks everything; the parts are there only where a release may be written from them. */
export async function checkAtlas(
  folder: AtlasFolder,
  progress: Progress = silent,
): Promise<Findings<ReleaseParts>> {
  const { result: atlas, problems: declared } = await readAtlas(folder)
  if (!atlas) return { problems: declared }
  const outlines = await readGeometry(folder, atlas, progress)
  const problems: Problem[] = [...declared, ...outlines.problems]
  const { result: geometries, problems: unnamed } = await named(folder, atlas, outlines.result ?? [])
  problems.push(...unnamed)
  // Without all outlines every key of every table would be unknown: those problems would hide the cause.
  if (!outlines.result) return { problems }
  const geography = geographyOf(atlas, geometries)
  const { series, problems: read } = await readSeries(folder, atlas, geography, (done, total, table) =>
    progress(done, total, `table ${table}`),
  )
  problems.push(...read)
  const valuesOf = new Map<string, ReadonlyMap<string, LevelValues>>()
  for (const indicator of atlas.indicators) {
    const { levels, problems: found } = indicatorLevels(atlas, indicator, series, geography)
    valuesOf.set(indicator.id, levels)
    problems.push(...found)
    if (indicator.kind === 'category') problems.push(...numberCategories(indicator, levels).problems)
  }
  if (!hasErrors(problems)) problems.push(...withholdCounts(atlas, geography, valuesOf))
  return hasErrors(problems) ? { problems } : { result: { atlas, geometries, valuesOf }, problems }
}

const idIsTaken = (id: string): Problem => ({
  severity: 'error',
  code: 'release-exists',
  file: 'atlas.yaml',
  value: id,
  message: `the data folder has a release ${id} already; a release never changes`,
  hint: 'Give the new release a new id.',
  exit: 2,
})

/** Checks, then adds one release to the data folder. */
export async function publishAtlas(
  folder: AtlasFolder,
  sink: Sink,
  progress: Progress = silent,
): Promise<Findings<{ release: string }>> {
  const { result: parts, problems } = await checkAtlas(folder, progress)
  if (!parts) return { problems }
  const { id } = parts.atlas.release
  if (await sink.exists(`releases/${id}`)) return { problems: [...problems, idIsTaken(id)] }
  await writeRelease(parts, sink, progress)
  return { result: { release: id }, problems }
}
