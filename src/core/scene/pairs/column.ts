// One indicator's cells in the order of the scene's rows: areas are joined by their key, never by name.
import { cellAt, type Cell, type Dataset } from '../../release/dataset.ts'
import type { Indicator } from '../../release/manifest.ts'
import type { Scene } from '../scene.ts'

export interface Column {
  readonly indicator: Indicator
  readonly cells: readonly Cell[]
}

/** The chosen indicator in the chosen period. */
export const columnOfScene = ({ indicator, rows }: Scene): Column => ({
  indicator,
  cells: rows.map(({ cell }) => cell),
})

/** Another one, or the same; areas that its file does not know are `missing`. */
export const columnOf = (
  { rows }: Scene,
  indicator: Indicator,
  dataset: Dataset,
  period: string,
): Column => ({
  indicator,
  cells: rows.map(({ id }) => cellAt(dataset, id, period)),
})
