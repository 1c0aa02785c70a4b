// Delivered cells by area and period, before numbers are read: rows are chosen, keys joined, periods understood.
import type { AtlasTable } from '../atlas/atlas.ts'
import { suggestion } from '../atlas/nearestWord.ts'
import { applyAreaKey } from '../geometry/areas/applyAreaKey.ts'
import type { Problem } from '../problem.ts'
import { readPeriod } from './cells/readPeriod.ts'
import { isBlank, textOf, type Grid } from './grid/grid.ts'
import { editionOf, keyFault, span, type EditionKeys } from './join/joinArea.ts'
import type { KeyChanges } from './join/keyChanges.ts'
import { countingRows, type Layout } from './layout.ts'
import type { AreaKeys } from './observations.ts'
import { placeOf, problemAt } from './place.ts'

export interface Source {
  readonly grid: Grid
  readonly layout: Layout
}

/** One delivered cell (wide) or row (long) that goes to one area; a split key makes several. */
export interface Delivery {
  readonly source: number
  readonly row: number
  /** Column of a wide table, else -1. */
  readonly column: number
  readonly level: string
  readonly area: string
  readonly period: string
  /** The key as delivered, and the part of its counts that goes to `area`, where a key change leads there. */
  readonly changed?: { readonly key: string; readonly share: number }
}

export interface Joining {
  readonly table: AtlasTable
  readonly keys: AreaKeys
  readonly changes: ReadonlyMap<string, KeyChanges>
}

type Said = Parameters<typeof problemAt>[1]

/** What is gathered from one file, and what it is gathered with. */
interface Gathering extends Source, Joining {
  readonly source: number
  readonly deliveries: Delivery[]
  readonly problems: Problem[]
  readonly editions: Map<string, EditionKeys | undefined>
}

interface Row {
  readonly row: number
  readonly cells: Grid['rows'][number]
  readonly level: string
  readonly key: string
  readonly written: string
}

function complain({ grid, layout, problems }: Gathering, row: number, column: number, said: Said): void {
  const header = layout.headers[column]?.shown
  problems.push(problemAt({ ...placeOf(grid), row, ...(header !== undefined && { column: header }) }, said))
}

function complainOfNoKey(gathering: Gathering, row: number): void {
  const { grid, layout } = gathering
  const cells = grid.rows[row - 1] ?? []
  const valueColumns = [...layout.wanted.values(), ...layout.wide.map((w) => w.column)]
  const holdsValues = valueColumns.some((column) => !isBlank(cells[column]))
  const isMerged = grid.merges.some((m) => m.firstRow < row && row <= m.lastRow)
  complain(gathering, row, layout.area, {
    severity: holdsValues ? 'error' : 'warning',
    code: 'key-empty',
    message: holdsValues
      ? 'the row has values and no key'
      : 'the row has neither key nor values and is left out',
    hint: isMerged
      ? 'Merged cells are understood in header rows only: write the key into every row.'
      : 'Write the key, or leave such rows out with ignoreRows.',
  })
}

/** Level and key of a row, or undefined where they are faulty. */
function readRow(gathering: Gathering, row: number): Row | undefined {
  const { grid, layout, table, keys } = gathering
  const cells = grid.rows[row - 1] ?? []
  const written = textOf(cells[layout.area])
  if (written === '') {
    complainOfNoKey(gathering, row)
    return undefined
  }
  const level = table.level ?? textOf(cells[layout.level ?? -1])
  if (keys.levels.has(level)) return { row, cells, level, key: applyAreaKey(written, table.areaKey), written }
  complain(gathering, row, layout.level ?? layout.area, {
    code: 'level-unknown',
    message: level === '' ? 'the row names no level' : `there is no level "${level}"`,
    value: level,
    hint: suggestion(level, [...keys.levels.keys()]),
  })
  return undefined
}

function periodsOf(gathering: Gathering, { row, cells }: Row): readonly { period: string; column: number }[] {
  const { grid, layout, table } = gathering
  if (table.layout === 'wide') return layout.wide.filter(({ column }) => cells[column] !== undefined)
  if (layout.period === undefined) return [{ period: grid.period ?? table.period ?? '', column: -1 }]
  const period = readPeriod(cells[layout.period])
  if (typeof period === 'string') return [{ period, column: -1 }]
  complain(gathering, row, layout.period, {
    code: 'period-unknown',
    value: textOf(cells[layout.period]),
    ...period,
  })
  return []
}

/** The edition of a row's areas, looked up once per level and period. */
function editionFor({ editions, keys, table }: Gathering, level: string, period: string) {
  const name = `${level} ${period}`
  if (!editions.has(name)) editions.set(name, editionOf(keys.levels.get(level) ?? [], period, table.edition))
  return editions.get(name)
}

function noEdition(level: string, period: string, { table, keys }: Joining): Said {
  const spans = (keys.levels.get(level) ?? []).map(span)
  return {
    code: 'edition-missing',
    message: `no edition of the level ${level} holds for ${table.edition ?? period}`,
    value: period,
    hint: `There are areas that hold ${spans.join('; ')}. Extend from or to, or declare edition for the table.`,
  }
}

/** Adds what a row delivers for one period. `said`: faults of this row that were said for another period already. */
function deliver(gathering: Gathering, facts: Row, period: string, column: number, said: Set<string>): void {
  const { source, layout, keys, changes, deliveries } = gathering
  const { row, cells, level, key } = facts
  // A wide table has a cell for every area in every period: an empty one outside an area's time is no delivery.
  const isNoDelivery = column >= 0 && isBlank(cells[column])
  const edition = editionFor(gathering, level, period)
  if (!edition) {
    const place = column >= 0 ? column : (layout.period ?? layout.area)
    if (!isNoDelivery) complain(gathering, row, place, noEdition(level, period, gathering))
    return
  }
  const targets = changes.get(level)?.targets(key, period, edition)
  if (targets)
    for (const { area, share } of targets)
      deliveries.push({ source, row, column, level, area, period, changed: { key, share } })
  else if (edition.ids.has(key)) deliveries.push({ source, row, column, level, area: key, period })
  else {
    const editions = keys.levels.get(level) ?? []
    if (isNoDelivery && editions.some((e) => e.ids.has(key))) return
    const fault = keyFault(key, level, edition, editions)
    if (!said.has(fault.message)) complain(gathering, row, layout.area, { ...fault, value: facts.written })
    said.add(fault.message)
  }
}

/** Gathers the deliveries of one file. Faulty rows are left out and said. */
export function gatherDeliveries(
  from: Source,
  source: number,
  joining: Joining,
): { readonly deliveries: readonly Delivery[]; readonly problems: readonly Problem[] } {
  const gathering: Gathering = {
    ...from,
    ...joining,
    source,
    deliveries: [],
    problems: [],
    editions: new Map(),
  }
  for (const row of countingRows(from.grid, from.layout)) {
    const facts = readRow(gathering, row)
    if (!facts) continue
    const said = new Set<string>()
    for (const { period, column } of periodsOf(gathering, facts))
      deliver(gathering, facts, period, column, said)
  }
  return gathering
}
