// How one area stands in each of several indicators, beside its municipality and the whole.
import type { Cell } from '../../release/dataset.ts'
import { standingBeside } from '../compare/standing.ts'
import type { AreaRow, Outcome, Reference } from '../scene.ts'
import { positionIn } from './position.ts'
import { cellIn, type ProfileColumn } from './profileColumn.ts'

export interface ProfileEntry {
  readonly column: ProfileColumn
  readonly cell: Cell
  readonly parent?: Reference
  /** 0 to 100; see `position.ts`. */
  readonly position?: number
  readonly parentPosition?: number
  readonly regionPosition?: number
  /** Beside the whole; what chance explains is `similar`. `notComparable`: there is nothing to hold it against. */
  readonly outcome: Outcome
}

function outcomeOf(cell: Cell, { region, indicator }: ProfileColumn): Outcome {
  return (region && standingBeside(cell, region.cell, indicator.decimals)) ?? 'notComparable'
}

export function profileEntry(
  column: ProfileColumn,
  area: Pick<AreaRow, 'id' | 'parentId' | 'parentName'>,
): ProfileEntry {
  const cell = cellIn(column, area.id)
  const parent = column.parentOf(area)
  const position = positionIn(column, cell)
  const parentPosition = positionIn(column, parent?.cell)
  const regionPosition = positionIn(column, column.region?.cell)
  return {
    column,
    cell,
    outcome: outcomeOf(cell, column),
    ...(parent && { parent }),
    ...(position !== undefined && { position }),
    ...(parentPosition !== undefined && { parentPosition }),
    ...(regionPosition !== undefined && { regionPosition }),
  }
}

export const profileEntries = (
  columns: readonly ProfileColumn[],
  area: Pick<AreaRow, 'id' | 'parentId' | 'parentName'>,
): readonly ProfileEntry[] => columns.map((column) => profileEntry(column, area))
