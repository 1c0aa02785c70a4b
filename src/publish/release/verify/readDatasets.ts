// Published indicator files: readable, whole, and told the same by manifest and file.
import { toDataset, type Dataset, type JsonStat } from '../../../core/release/dataset.ts'
import { FullJsonStatSchema, type FullJsonStat } from '../../../core/release/fullJsonStat.ts'
import { newestOf } from '../../../core/release/newestOf.ts'
import type { DatasetEntry, Indicator, Manifest } from '../../../core/release/manifest.ts'
import type { Problem } from '../../problem.ts'
import type { EditionOutline } from '../../values/geography.ts'
import { parentsByLevel } from '../../values/parentsByLevel.ts'
import { checkAbout } from './checkAbout.ts'
import { checkCells } from './checkCells.ts'
import { checkClasses } from './checkClasses.ts'
import { faultOf, type Fault } from './fault.ts'
import type { ReadFile } from './readOutlines.ts'
import { parsePublished } from './readPublished.ts'

export interface PublishedDataset {
  readonly path: string
  readonly indicator: Indicator
  readonly entry: DatasetEntry
  readonly dataset: Dataset
  readonly newest: FullJsonStat
}

function tryDataset(file: JsonStat, indicator: string, level: string): Dataset | string {
  try {
    return toDataset(file, indicator, level)
  } catch (error) {
    return (error as Error).message
  }
}

const measuresOf = ({ dimension }: JsonStat): readonly string[] => {
  const { index } = dimension.measure.category
  return Array.isArray(index) ? index : Object.keys(index ?? {})
}

const difference = (a: readonly string[], b: ReadonlySet<string>) => a.filter((id) => !b.has(id))

/** What file, manifest and outlines must agree on. */
function checkNames(
  { path, indicator, entry, dataset }: PublishedDataset,
  file: JsonStat,
  areas: ReadonlySet<string>,
): Problem[] {
  const problems: Problem[] = []
  const say = (fault: Fault) => problems.push(faultOf(path, fault))
  const { extension } = file
  if (extension && (extension.indicator !== indicator.id || extension.level !== entry.level))
    say({
      code: 'other-indicator',
      message: `the file is of ${extension.indicator} at ${extension.level}`,
      value: extension.indicator,
    })
  if (dataset.periods.join() !== entry.periods.join())
    say({ code: 'periods-differ', message: 'the periods are not those of the manifest' })
  const [unknown] = difference(dataset.areas, areas)
  if (unknown !== undefined)
    say({ code: 'area-unknown', message: `the area ${unknown} has no outline`, value: unknown })
  const [lacking] = difference([...areas], new Set(dataset.areas))
  if (lacking !== undefined)
    say({ code: 'area-lacking', message: `the area ${lacking} has an outline and no cells`, value: lacking })
  return problems
}

interface Place {
  readonly folder: string
  readonly manifest: Manifest
  readonly read: ReadFile
  readonly outlines: readonly EditionOutline[]
}
type Known = Place & { readonly parents: ReturnType<typeof parentsByLevel> }

async function readOne(place: Known, indicator: Indicator, entry: DatasetEntry, areas: ReadonlySet<string>) {
  const path = `${place.folder}/${entry.path}`
  const bytes = await place.read(entry.path)
  if (!bytes) return { problems: [] }
  const { result: file, problems: broken } = parsePublished(path, bytes, FullJsonStatSchema)
  if (!file) return { problems: broken }
  const dataset = tryDataset(file, indicator.id, entry.level)
  if (typeof dataset === 'string')
    return { problems: [faultOf(path, { code: 'sizes-differ', message: dataset })] }
  const result: PublishedDataset = { path, indicator, entry, dataset, newest: newestOf(file) }
  const problems = [
    ...checkNames(result, file, areas),
    ...checkCells(path, file, measuresOf(file)),
    ...checkClasses(path, dataset, entry.classes),
    ...checkAbout(
      path,
      file,
      place.manifest,
      indicator,
      entry,
      dataset.areas,
      place.parents.get(entry.level),
    ),
  ]
  return { result, problems }
}

/** Areas that a file has cells for: of the edition that its whole series stands on, else of all editions of its level. */
function areasOf(outlines: readonly EditionOutline[], { level, edition }: DatasetEntry): Set<string> {
  const own = outlines.filter(
    (outline) => outline.level === level && (edition === undefined || outline.edition === edition),
  )
  return new Set(own.flatMap(({ areas }) => areas.map(({ properties }) => properties.id)))
}

export async function readDatasets(
  place: Place,
): Promise<{ datasets: readonly PublishedDataset[]; problems: readonly Problem[] }> {
  const datasets: PublishedDataset[] = []
  const problems: Problem[] = []
  const known = { ...place, parents: parentsByLevel(place.outlines) }
  for (const indicator of place.manifest.indicators)
    for (const entry of indicator.datasets) {
      const areas = areasOf(place.outlines, entry)
      const { result, problems: found } = await readOne(known, indicator, entry, areas)
      problems.push(...found)
      if (result) datasets.push(result)
    }
  return { datasets, problems }
}
