// What the radar shows: the first chosen areas, the municipality of the first, the whole.
import { areaMark, type AreaMark } from '../../core/scene/marks/areaMarks.ts'
import type { Cell } from '../../core/release/dataset.ts'
import { positionIn } from '../../core/scene/profile/position.ts'
import { cellIn, type ProfileColumn } from '../../core/scene/profile/profileColumn.ts'
import type { AreaRow, Scene } from '../../core/scene/scene.ts'

/** More polygons cannot be told apart. */
export const mostAreasShown = 3

/** Marks go by the place among all chosen areas, as in every other chart. */
export interface ShownArea {
  readonly row: AreaRow
  readonly index: number
}

export function shownAreas({ view, rowById }: Scene): readonly ShownArea[] {
  return view.areas.flatMap((id, index) => {
    const row = rowById.get(id)
    return row ? [{ row, index }] : []
  })
}

export interface RadarSeries {
  readonly id: string
  /** Marked series are areas; those without a mark are what these are held against. */
  readonly mark?: AreaMark
  readonly dash?: string
  /** 0 to 100 by spoke; undefined where there is none. */
  readonly values: readonly (number | undefined)[]
}

export interface NamedSeries extends RadarSeries {
  readonly name: string
  /** By spoke, for the table. */
  readonly cells: readonly (Cell | undefined)[]
}

function seriesOf(
  base: Omit<NamedSeries, 'cells' | 'values'>,
  columns: readonly ProfileColumn[],
  cellOf: (column: ProfileColumn) => Cell | undefined,
): NamedSeries {
  const cells = columns.map(cellOf)
  return { ...base, cells, values: columns.map((column, i) => positionIn(column, cells[i])) }
}

export function radarSeries(
  columns: readonly ProfileColumn[],
  areas: readonly ShownArea[],
): readonly NamedSeries[] {
  const shown = areas.slice(0, mostAreasShown)
  const first = shown[0]?.row
  const parent = first && columns.map((column) => column.parentOf(first)).find((one) => one !== undefined)
  const region = columns.find((column) => column.region)?.region
  return [
    ...shown.map(({ row, index }) =>
      seriesOf({ id: row.id, name: row.name, mark: areaMark(index) }, columns, (column) =>
        cellIn(column, row.id),
      ),
    ),
    ...(first && parent
      ? [
          seriesOf(
            { id: ' parent', name: parent.name, dash: '5 3' },
            columns,
            (column) => column.parentOf(first)?.cell,
          ),
        ]
      : []),
    ...(region
      ? [
          seriesOf(
            { id: ' region', name: region.name, dash: '1.5 3' },
            columns,
            (column) => column.region?.cell,
          ),
        ]
      : []),
  ]
}
