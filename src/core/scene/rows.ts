// One row per area of the edition: its cell in the chosen period, its slot, its rank.
import { cellAt, type Cell } from '../release/dataset.ts'
import { compareKeys } from '../release/compareKeys.ts'
import { competitionRanks } from '../statistics/competitionRanks.ts'
import { remember, remember2 } from './remember.ts'
import type { AreaName, AreaRow } from './scene.ts'
import type { ModePainting, Painted } from './mode/painted.ts'
import type { Painting } from './paint/painting.ts'
import type { Setting } from './setting.ts'
import type { Sieve } from './sieve/leftOut.ts'

export const inNaturalOrder = remember((areas: readonly AreaName[]) =>
  areas.toSorted((a, b) => compareKeys(a.id, b.id)),
)

interface RowHead {
  readonly area: AreaName
  readonly id: string
  readonly name: string
  readonly parentId: string | undefined
  readonly parentName: string | undefined
}

/** What is the same in every period: keys and names with those of the parent. */
const rowHeads = remember2((areas: readonly AreaName[], parents: readonly AreaName[]): readonly RowHead[] => {
  const names = new Map(parents.map(({ id, name }) => [id, name]))
  return inNaturalOrder(areas).map((area) => ({
    area,
    id: area.id,
    name: area.name,
    parentId: area.parent,
    parentName: area.parent === undefined ? undefined : names.get(area.parent),
  }))
})

type OpenRow = { -readonly [Key in keyof AreaRow]: AreaRow[Key] }

/** Written property by property: copying hundreds of rows would be most of the work of a change of period. */
function rowOf({ id, name, parentId, parentName }: RowHead, cell: Cell, painted: Painted): OpenRow {
  const row: OpenRow = { id, name, cell, mapped: painted.mapped, slot: painted.slot }
  if (parentId !== undefined) row.parentId = parentId
  if (parentName !== undefined) row.parentName = parentName
  if (painted.outcome !== undefined) row.outcome = painted.outcome
  if (painted.second !== undefined) row.second = painted.second
  if (painted.before !== undefined) row.before = painted.before
  if (painted.held !== undefined) row.held = painted.held
  return row
}

function addRanks(rows: readonly OpenRow[]): void {
  const ranked: OpenRow[] = []
  const values: number[] = []
  for (const row of rows) {
    if (row.cell.kind !== 'number') continue
    ranked.push(row)
    values.push(row.cell.value)
  }
  const ranks = competitionRanks(values)
  for (const [i, row] of ranked.entries()) {
    const rank = ranks[i]
    if (rank) row.rank = { rank: rank.rank, tied: rank.tied, of: values.length }
  }
}

function markOutlier(row: OpenRow, fences: readonly [number, number] | undefined): void {
  if (!fences || row.cell.kind !== 'number') return
  if (row.cell.value < fences[0]) row.outlier = 'low'
  else if (row.cell.value > fences[1]) row.outlier = 'high'
}

/** Rows in natural order; those that the sieve leaves out are painted so and have no rank. Others may work before the ranks. */
export function* rowsOf(
  setting: Setting,
  paintedOf: ModePainting['paintedOf'],
  painting: Painting,
  sieve: Sieve | undefined,
): Generator<undefined, readonly AreaRow[]> {
  const { areas, tiers, dataset, view, indicator } = setting
  const inScope: OpenRow[] = []
  const rows = rowHeads(areas, tiers[1]?.areas ?? noAreas).map((head) => {
    const cell = cellAt(dataset, head.id, view.period)
    const row = rowOf(head, cell, paintedOf(head.area, cell))
    const isInScope = !sieve || sieve.isInScope(head.area, cell)
    if (isInScope) inScope.push(row)
    if (sieve && !sieve.isLeft(head.area, cell)) {
      row.isFiltered = true
      row.leftOutBy = isInScope ? 'filter' : 'scope'
      row.slot = painting.slots.length - 1
    }
    markOutlier(row, painting.fences)
    return row
  })
  yield
  if (indicator.kind !== 'category') addRanks(inScope)
  return rows
}

const noAreas: readonly never[] = []
