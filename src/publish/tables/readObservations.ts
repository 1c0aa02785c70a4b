// One declared table, read to the end: delivered files in, one record per area and period out. A table that cannot be
// laid out (file, sheet, column missing) has no result; faulty rows are left out of it and faulty cells are `missing`
// in it, so that later checks still see the rest. Whoever publishes must look at the problems first.
import type { Atlas, AtlasTable } from '../atlas/atlas.ts'
import type { AtlasFolder } from '../folder.ts'
import type { Findings, Problem } from '../problem.ts'
import type { Origin } from '../published.ts'
import { readNumberColumn, readTextColumn, type ReadColumn } from './cells/readColumn.ts'
import { gatherDeliveries, type Delivery, type Source } from './deliveries.ts'
import { readGrid } from './grid/readGrid.ts'
import { combineColumn, combiningProblems, type Combining } from './join/combine.ts'
import { countColumns } from './join/countColumns.ts'
import { readKeyChanges, type KeyChanges } from './join/keyChanges.ts'
import { findLayout, neededHeaders, type Wanted } from './layout.ts'
import type { AreaKeys, ObservationColumn, Observations } from './observations.ts'
import { placeOf, problemAt } from './place.ts'
import { toRecords } from './records.ts'

async function readSources(folder: AtlasFolder, table: AtlasTable, wanted: Wanted) {
  const sources: Source[] = []
  const problems: Problem[] = []
  const needed = neededHeaders(table, wanted)
  for (const { file, period } of table.files) {
    const { result, problems: found } = await readGrid(folder, file, table, needed)
    problems.push(...found)
    if (!result) continue
    const grid = { ...result, ...(period !== undefined && { period }) }
    const { layout, problems: missing } = findLayout(grid, table, wanted)
    problems.push(...missing)
    if (layout) sources.push({ grid, layout })
  }
  return { sources, problems, isWhole: sources.length === table.files.length }
}

/** Key changes of the levels that a table may have rows of. */
async function changesFor(folder: AtlasFolder, atlas: Atlas, table: AtlasTable) {
  const changes = new Map<string, KeyChanges>()
  const problems: Problem[] = []
  for (const level of atlas.levels) {
    if (table.level !== undefined && table.level !== level.id) continue
    const { result, problems: found } = await readKeyChanges(folder, level)
    problems.push(...found)
    if (result) changes.set(level.id, result)
  }
  return { changes, problems }
}

/** One note per file and sign, naming the columns. */
function decimalNotes(read: ReadonlyMap<string, ReadColumn>, sources: readonly Source[]): Problem[] {
  return sources.flatMap((source, index) =>
    ([',', '.'] as const).flatMap((sign) => {
      const headers = [...read].filter(([, column]) => column.detected.get(index) === sign).map(([h]) => h)
      if (headers.length === 0) return []
      const columns = headers.every((h) => h === '') ? '' : ` in ${headers.map((h) => `"${h}"`).join(', ')}`
      return [
        problemAt(placeOf(source.grid), {
          severity: 'note',
          code: 'decimal-detected',
          message: `the decimal sign is "${sign}"${columns}`,
          value: sign,
        }),
      ]
    }),
  )
}

function originOf(records: readonly (Delivery | undefined)[], sources: readonly Source[]) {
  // Only what origins need is kept: the grids go when reading ends.
  const places = sources.map(({ grid, layout }) => ({ place: placeOf(grid), layout }))
  return (record: number, header: string): Origin => {
    const delivery = records[record]
    const source = places[delivery?.source ?? -1]
    if (!delivery || !source) throw new Error(`there is no record ${record}`)
    const column =
      delivery.column >= 0 ? delivery.column : (source.layout.wanted.get(header) ?? source.layout.area)
    return { ...source.place, row: delivery.row, column: source.layout.headers[column]?.shown ?? header }
  }
}

function byPlace(a: Problem, b: Problem): number {
  const [first = '', second = ''] = [a.file, b.file]
  return first === second ? (a.row ?? 0) - (b.row ?? 0) : first < second ? -1 : 1
}

/** Reads a table. `wanted`: the headers that indicators use; for a wide table the one header ''. */
export async function readObservations(
  folder: AtlasFolder,
  atlas: Atlas,
  table: AtlasTable,
  wanted: Wanted,
  keys: AreaKeys,
): Promise<Findings<Observations>> {
  const { sources, problems, isWhole } = await readSources(folder, table, wanted)
  const { changes, problems: changeProblems } = await changesFor(folder, atlas, table)
  problems.push(...changeProblems)
  if (!isWhole) return { problems: problems.toSorted(byPlace) }
  const gathered = sources.map((source, i) => gatherDeliveries(source, i, { table, keys, changes }))
  const deliveries = gathered.flatMap((g) => g.deliveries)
  const { records, problems: duplicates } = toRecords(deliveries, sources)
  problems.push(...gathered.flatMap((g) => g.problems), ...duplicates)

  const request = { table, deliveries, sources }
  const read = new Map<string, ReadColumn>([
    ...wanted.numbers.map((header) => [header, readNumberColumn({ ...request, header })] as const),
    ...wanted.texts.map((header) => [header, readTextColumn({ ...request, header })] as const),
  ])
  problems.push(...[...read.values()].flatMap((column) => column.problems), ...decimalNotes(read, sources))
  const combining: Combining = {
    records,
    deliveries,
    sources,
    counts: countColumns(atlas, table.id),
    changes,
  }
  problems.push(...combiningProblems([...read.keys()], combining))
  const columns = new Map<string, ObservationColumn>(
    [...read].map(([header, column]) => [header, combineColumn(header, column, combining)]),
  )
  const first = records.first.flatMap((index) => deliveries[index] ?? [])
  return {
    result: {
      table: table.id,
      length: first.length,
      levels: first.map((d) => d.level),
      areas: first.map((d) => d.area),
      periods: first.map((d) => d.period),
      columns,
      origin: originOf(first, sources),
    },
    problems: problems.toSorted(byPlace),
  }
}
