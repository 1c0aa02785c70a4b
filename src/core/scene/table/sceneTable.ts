// scene → table: what map and table show as named, typed columns, one row for each area of the level, those that scope and
// filters leave out included. Every export of figures is written from it, so that no two files disagree.
import type { Scene } from '../scene.ts'
import { areaColumns } from './areaColumns.ts'
import { classColumns } from './classColumns.ts'
import { outcomeColumns } from './outcomeColumns.ts'
import { periodColumns } from './periodColumns.ts'
import { secondColumns, type SecondOfPlot } from './secondColumns.ts'
import { columnNames, type TableColumn } from './tableColumn.ts'

export interface SceneTable {
  /** In natural order of the keys, as the scene's rows. */
  readonly ids: readonly string[]
  /** In the order of `columnNames`; those that the view does not need are left out. */
  readonly columns: readonly TableColumn[]
}

/** An area combined from others is no row: it has no key. The column `combined` names its parts. */
export function sceneTable(scene: Scene, plotted?: SecondOfPlot): SceneTable {
  const columns = [
    ...areaColumns(scene),
    ...classColumns(scene),
    ...periodColumns(scene),
    ...outcomeColumns(scene),
    ...secondColumns(scene, plotted),
  ]
  return {
    ids: scene.rows.map(({ id }) => id),
    columns: columns.toSorted((a, b) => columnNames.indexOf(a.name) - columnNames.indexOf(b.name)),
  }
}
