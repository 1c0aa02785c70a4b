// From an atlas folder to a release: the stages in order, every problem collected, nothing written where there is an error.
import type { Atlas, AtlasIndicator } from './atlas/atlas.ts'
import { readAtlas } from './atlas/readAtlas.ts'
import { clustersOf } from './confidentiality/cluster.ts'
import { emptyLedger } from './confidentiality/counts/ledger.ts'
import { tellIndicator } from './confidentiality/counts/tellIndicator.ts'
import { takeOut, type Withheld } from './confidentiality/withheld.ts'
import { withholdCounts } from './confidentiality/withholdCounts.ts'
import type { AtlasFolder } from './folder.ts'
import { nameAreas } from './values/nameAreas.ts'
import { readGeometry } from './geometry/readGeometry.ts'
import { hasErrors, type Findings, type Problem } from './problem.ts'
import { numberCategories } from './release/categories.ts'
import { openCatalog } from './release/catalog.ts'
import type { Sink } from './release/sink.ts'
import { writeRelease, type ReleaseParts } from './release/writeRelease.ts'
import { geographyOf } from './values/geography.ts'
import { indicatorLevels, pinnedEdition } from './values/indicatorLevels.ts'
import { openSeries } from './values/series/openSeries.ts'

/** Called before each step: how many are done, of how many, and which comes now. */
export type Progress = (done: number, total: number, step: string) => void
const silent: Progress = () => undefined

/** Indicators of one table after the other, so that each table is read once. */
export function byTable({ tables, indicators }: Atlas): AtlasIndicator[] {
  const order = new Map(tables.map(({ id }, i) => [id, i]))
  const tableOf = ({ values }: AtlasIndicator) =>
    values.kind === 'fraction' ? values.numerator.table : values.term.table
  return indicators.toSorted((a, b) => (order.get(tableOf(a)) ?? 0) - (order.get(tableOf(b)) ?? 0))
}

/** The same fault reported by several indicators is one fault. */
const once = (problems: readonly Problem[]): Problem[] => [
  ...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values(),
]

/** Everything after the declarations; the values of one indicator in memory at a time. */
async function examine(
  folder: AtlasFolder,
  atlas: Atlas,
  progress: Progress,
): Promise<Findings<ReleaseParts>> {
  const outlines = await readGeometry(folder, atlas, progress)
  const named = await nameAreas(folder, atlas, outlines.result ?? [])
  const problems: Problem[] = [...outlines.problems, ...named.problems]
  // Without all outlines every key of every table would be unknown: those problems would hide the cause.
  if (!outlines.result) return { problems }
  const geography = geographyOf(atlas, named.result)
  const source = openSeries(folder, atlas, geography, (done, total, table) =>
    progress(done, total, `table ${table}`),
  )
  const levelsOf = async (indicator: AtlasIndicator) =>
    indicatorLevels(atlas, indicator, await source.seriesFor(indicator), geography)
  const withheld: Withheld = new Map()
  for (const cluster of clustersOf({ tables: atlas.tables, indicators: byTable(atlas) })) {
    const ledger = emptyLedger(geography)
    const said = [problems.length, source.problems.length] as const
    for (const indicator of cluster) {
      const { levels, problems: found } = await levelsOf(indicator)
      problems.push(...found)
      if (indicator.kind === 'category') problems.push(...numberCategories(indicator, levels).problems)
      tellIndicator(ledger, indicator, levels, pinnedEdition(atlas, indicator))
    }
    // Sums of faulty numbers say nothing about secrecy.
    if (hasErrors([...problems.slice(said[0]), ...source.problems.slice(said[1])])) continue
    const original = async (indicator: AtlasIndicator) => (await levelsOf(indicator)).levels
    problems.push(...(await withholdCounts(ledger, cluster, original, withheld)))
  }
  await source.readAllUnused()
  problems.push(...source.problems)
  const valuesFor = async (indicator: AtlasIndicator) => {
    const { levels } = await levelsOf(indicator)
    takeOut(indicator, levels, withheld)
    return levels
  }
  return hasErrors(problems)
    ? { problems: once(problems) }
    : { result: { atlas, geometries: named.result, geography, valuesFor }, problems: once(problems) }
}

/** Reads and checks everything; the parts are there only where a release may be written from them. */
export async function checkAtlas(
  folder: AtlasFolder,
  progress: Progress = silent,
): Promise<Findings<ReleaseParts>> {
  const { result: atlas, problems: declared } = await readAtlas(folder)
  if (!atlas) return { problems: declared }
  const { result, problems } = await examine(folder, atlas, progress)
  return { ...(result && { result }), problems: [...declared, ...problems] }
}

/** Checks, then adds one release to the data folder. */
export async function publishAtlas(
  folder: AtlasFolder,
  sink: Sink,
  progress: Progress = silent,
): Promise<Findings<{ release: string }>> {
  const { result: atlas, problems: declared } = await readAtlas(folder)
  if (!atlas) return { problems: declared }
  const catalog = await openCatalog(sink, atlas)
  const { result: parts, problems: found } = await examine(folder, atlas, progress)
  const problems = [...declared, ...catalog.problems, ...found]
  if (!parts || !catalog.result || hasErrors(problems)) return { problems }
  await writeRelease(parts, catalog.result, byTable(atlas), sink, progress)
  return { result: { release: atlas.release.id }, problems }
}
