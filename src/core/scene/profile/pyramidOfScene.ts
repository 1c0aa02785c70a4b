// The pyramid of the chosen area (else of the whole) and the whole's, from the columns of the parts.
import { cellAt, type Cell } from '../../release/dataset.ts'
import type { ProfileColumn } from './profileColumn.ts'
import { type Breakdown } from './breakdown.ts'
import { pyramidOf, type Pyramid } from './pyramid.ts'
import type { Scene } from '../scene.ts'

export interface ScenePyramid {
  readonly name: string
  readonly isArea: boolean
  readonly period: string
  readonly own: Pyramid
  /** What an area is held against. */
  readonly whole?: { readonly name: string; readonly pyramid: Pyramid }
}

const missing: Cell = { kind: 'absent', status: 'missing' }

function pyramidBy(
  { groups, of }: Breakdown,
  columns: ReadonlyMap<string, ProfileColumn>,
  cellOf: (column: ProfileColumn) => Cell,
): Pyramid {
  const cell = (id: string | undefined) => {
    const column = id === undefined ? undefined : columns.get(id)
    return column ? cellOf(column) : missing
  }
  return pyramidOf(
    groups.map(({ from, to, women, men }) => ({
      from,
      ...(to !== undefined && { to }),
      women: cell(women.id),
      men: cell(men.id),
    })),
    cell(of?.id),
  )
}

/** Undefined where no part is published up to the chosen period. Parts of another period than the first do not belong to it. */
export function pyramidOfScene(
  { view, rowById }: Pick<Scene, 'view' | 'rowById'>,
  breakdown: Breakdown,
  columns: ReadonlyMap<string, ProfileColumn>,
): ScenePyramid | undefined {
  const first = columns.get(breakdown.groups[0]?.women.id ?? '')
  const period = first?.period
  if (!first || period === undefined) return undefined
  const area = view.areas.flatMap((id) => rowById.get(id) ?? [])[0]
  const whole = pyramidBy(breakdown, columns, (column) =>
    column.period === period ? (column.whole?.cell ?? missing) : missing,
  )
  const wholeName = first.whole?.name ?? ''
  if (!area) return first.whole && { name: wholeName, isArea: false, period, own: whole }
  const own = pyramidBy(breakdown, columns, (column) => cellAt(column.dataset, area.id, period))
  return {
    name: area.name,
    isArea: true,
    period,
    own,
    ...(whole.total !== undefined && { whole: { name: wholeName, pyramid: whole } }),
  }
}
