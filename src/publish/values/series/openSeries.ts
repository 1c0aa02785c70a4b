// Tables on demand, each read whole and kept only as the series that indicators need of it. A few series stay in memory,
// so that the next indicator of the same table finds them; what an atlas holds altogether does not matter.
import type { Atlas, AtlasIndicator, AtlasTable } from '../../atlas/atlas.ts'
import type { AtlasFolder } from '../../folder.ts'
import type { Problem } from '../../problem.ts'
import { readObservations } from '../../tables/readObservations.ts'
import { areaKeysOf, type Geography } from '../geography.ts'
import { negativeCounts } from './negativeCounts.ts'
import { headersOf, seriesOf, termKey, type Series, type SeriesByKey } from './series.ts'
import { termUses, type TermUse } from './termUses.ts'

/** Called before each table that is read for the first time: how many are done, of how many, and which comes now. */
export type SeriesProgress = (done: number, total: number, table: string) => void

export interface SeriesSource {
  /** Series of every term of the indicator; one of a table that cannot be read is not among them. */
  seriesFor(indicator: AtlasIndicator): Promise<SeriesByKey>
  /** What was found in the tables read so far, each said once. */
  readonly problems: readonly Problem[]
}

/** Cells that may stay in memory besides the tables in use: about 50 MB with everything that hangs on them. */
const cellsKept = 2_000_000

interface ReadTable {
  readonly series: SeriesByKey
  readonly cells: number
}

/** The headers a table is asked for. One that nobody uses is read all the same: its faults are faults. */
function headersFor(table: AtlasTable, uses: readonly TermUse[]) {
  const headers = (list: readonly TermUse[]) => [...new Set(list.flatMap(({ term }) => headersOf(term)))]
  const unused = uses.length === 0 && table.layout === 'wide' ? [''] : []
  return {
    numbers: [...headers(uses.filter(({ isText }) => !isText)), ...unused],
    texts: headers(uses.filter(({ isText }) => isText)),
  }
}

export function openSeries(
  folder: AtlasFolder,
  atlas: Atlas,
  geography: Geography,
  progress: SeriesProgress,
): SeriesSource & { readAllUnused(): Promise<void> } {
  const uses = atlas.indicators.flatMap(termUses)
  const keys = areaKeysOf(geography)
  const problems: Problem[] = []
  const isKnown = new Set<string>()
  const kept = new Map<string, ReadTable>()

  async function read(table: AtlasTable): Promise<ReadTable> {
    if (!isKnown.has(table.id)) progress(isKnown.size, atlas.tables.length, table.id)
    const own = uses.filter(({ term }) => term.table === table.id)
    const wanted = headersFor(table, own)
    const { result, problems: found } = await readObservations(folder, atlas, table, wanted, keys)
    if (!isKnown.has(table.id)) problems.push(...found, ...(result ? negativeCounts(result, own) : []))
    isKnown.add(table.id)
    const series = new Map<string, Series>()
    if (result)
      for (const { term } of own)
        if (!series.has(termKey(term))) series.set(termKey(term), seriesOf(term, result, geography))
    return { series, cells: (result?.length ?? 0) * (4 + series.size) }
  }

  function forget(inUse: readonly string[]): void {
    let cells = [...kept.values()].reduce((sum, own) => sum + own.cells, 0)
    for (const [id, own] of kept) {
      if (cells <= cellsKept) return
      if (inUse.includes(id)) continue
      kept.delete(id)
      cells -= own.cells
    }
  }

  async function open(id: string, inUse: readonly string[]): Promise<SeriesByKey> {
    const table = atlas.tables.find((t) => t.id === id)
    if (!table) throw new Error(`there is no table ${id}`)
    const known = kept.get(id) ?? (await read(table))
    // Entered anew: the table used last is forgotten last.
    kept.delete(id)
    kept.set(id, known)
    forget(inUse)
    return known.series
  }

  return {
    problems,
    async seriesFor(indicator) {
      const tables = [...new Set(termUses(indicator).map(({ term }) => term.table))]
      const all = new Map<string, Series>()
      for (const table of tables) for (const [key, series] of await open(table, tables)) all.set(key, series)
      return all
    },
    async readAllUnused() {
      const labels = new Set(atlas.levels.map(({ labels: own }) => own?.table))
      for (const table of atlas.tables)
        if (!labels.has(table.id) && !uses.some(({ term }) => term.table === table.id)) await read(table)
    },
  }
}
