// Reads a scene's table by area and name of column, for tests.
import { sceneTable, type SceneTable } from '../core/scene/table/sceneTable.ts'
import type { ColumnName } from '../core/scene/table/tableColumn.ts'
import type { ViewState } from '../core/view/viewState.ts'
import { sampleScene } from './sampleRelease.ts'

export const tableOf = (patch: Partial<ViewState> = {}) => sceneTable(sampleScene(patch))
export const namesOf = ({ columns }: SceneTable) => columns.map(({ name }) => name)
export const cellsOf = ({ columns }: SceneTable, name: ColumnName) =>
  columns.find((one) => one.name === name)?.cells

export function cellIn(table: SceneTable, id: string, name: ColumnName) {
  const cells = cellsOf(table, name)
  if (!cells) throw new Error(`no column ${name}`)
  return cells[table.ids.indexOf(id)]
}

/** A row as an object, without the columns that every view has. */
export function extraIn(table: SceneTable, id: string) {
  const own = table.columns.slice(14).filter(({ name }) => !/^(rank|rank_of|left_out)$/.test(name))
  return Object.fromEntries(own.map(({ name }) => [name, cellIn(table, id, name)]))
}
