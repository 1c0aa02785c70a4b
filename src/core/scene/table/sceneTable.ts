// scene → table: what map and table show as named, typed columns, one row for each area of the level, those that scope and
// filters leave out included. Every export of figures is written from it, so that no two files disagree.
import { atOnce } from '../../statistics/progress/atOnce.ts'
import type { AreaRow, Scene } from '../scene.ts'
import { areaColumns } from './areaColumns.ts'
import { classColumns } from './classColumns.ts'
import { outcomeColumns } from './outcomeColumns.ts'
import { periodColumns } from './periodColumns.ts'
import { secondColumns, type SecondOfPlot } from './secondColumns.ts'
import { columnNames, type ColumnRule, type TableColumn } from './tableColumn.ts'

export interface SceneTable {
  /** In natural order of the keys, as the scene's rows. */
  readonly ids: readonly string[]
  /** In the order of `columnNames`; those that the view does not need are left out. */
  readonly columns: readonly TableColumn[]
}

/** So many cells are made within a millisecond or so. */
const cellsAtOnce = 4000

function* cellsOf<T>(rows: readonly AreaRow[], of: (row: AreaRow) => T): Generator<undefined, readonly T[]> {
  const cells: T[] = []
  for (const row of rows) {
    cells.push(of(row))
    if (cells.length % cellsAtOnce === 0) yield
  }
  return cells
}

function* columnOf(rows: readonly AreaRow[], rule: ColumnRule): Generator<undefined, TableColumn> {
  if (rule.kind === 'number') {
    const { of, ...column } = rule
    return { ...column, cells: yield* cellsOf(rows, of) }
  }
  const { of, ...column } = rule
  return { ...column, cells: yield* cellsOf(rows, of) }
}

/** As `sceneTable`, some cells after the other: a country's table takes longer than a frame may. */
export function* sceneTableInPieces(scene: Scene, plotted?: SecondOfPlot): Generator<undefined, SceneTable> {
  const rules = [
    ...areaColumns(scene),
    ...classColumns(scene),
    ...periodColumns(scene),
    ...outcomeColumns(scene),
    ...secondColumns(scene, plotted),
  ].toSorted((a, b) => columnNames.indexOf(a.name) - columnNames.indexOf(b.name))
  const columns: TableColumn[] = []
  for (const rule of rules) {
    columns.push(yield* columnOf(scene.rows, rule))
    yield
  }
  return { ids: scene.rows.map(({ id }) => id), columns }
}

/** An area combined from others is no row: it has no key. The column `combined` names its parts. */
export const sceneTable = (scene: Scene, plotted?: SecondOfPlot): SceneTable =>
  atOnce(sceneTableInPieces(scene, plotted))
