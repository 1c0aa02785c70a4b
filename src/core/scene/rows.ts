// One row per area of the edition: its cell in the chosen period, its slot, its rank.
import { cellAt, type Cell, type Dataset } from '../release/dataset.ts'
import { compareKeys } from '../release/compareKeys.ts'
import { competitionRanks } from '../statistics/competitionRanks.ts'
import { remember, remember2 } from './remember.ts'
import type { AreaName, AreaRow } from './scene.ts'
import { slotOf, type Slots } from './slots.ts'

export const inNaturalOrder = remember((areas: readonly AreaName[]) =>
  areas.toSorted((a, b) => compareKeys(a.id, b.id)),
)

interface RowHead {
  readonly id: string
  readonly name: string
  readonly parentId: string | undefined
  readonly parentName: string | undefined
}

/** What is the same in every period: keys and names with those of the parent. */
const rowHeads = remember2((areas: readonly AreaName[], parents: readonly AreaName[]): readonly RowHead[] => {
  const names = new Map(parents.map(({ id, name }) => [id, name]))
  return inNaturalOrder(areas).map(({ id, name, parent }) => ({
    id,
    name,
    parentId: parent,
    parentName: parent === undefined ? undefined : names.get(parent),
  }))
})

type OpenRow = { -readonly [Key in keyof AreaRow]: AreaRow[Key] }

/** Written property by property: copying hundreds of rows would be most of the work of a change of period. */
function rowOf({ id, name, parentId, parentName }: RowHead, cell: Cell, slot: number): OpenRow {
  const row: OpenRow = { id, name, cell, slot }
  if (parentId !== undefined) row.parentId = parentId
  if (parentName !== undefined) row.parentName = parentName
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

export function rowsOf(
  areas: readonly AreaName[],
  parents: readonly AreaName[],
  dataset: Dataset,
  period: string,
  slots: Slots,
  isCategory: boolean,
): readonly AreaRow[] {
  const rows = rowHeads(areas, parents).map((head) => {
    const cell = cellAt(dataset, head.id, period)
    return rowOf(head, cell, slotOf(cell, slots, isCategory))
  })
  if (!isCategory) addRanks(rows)
  return rows
}
