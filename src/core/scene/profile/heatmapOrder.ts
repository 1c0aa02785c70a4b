// In which order areas stand in a heat map. Areas left out by scope or filters do not stand there at all.
import { compareKeys } from '../../release/compareKeys.ts'
import type { AreaRow } from '../scene.ts'
import { cellIn, type ProfileColumn } from './profileColumn.ts'

export type HeatmapOrder =
  | { readonly kind: 'natural' }
  /** Areas of one parent together, parents and areas in natural order. */
  | { readonly kind: 'parent' }
  /** The highest value first; areas without a number last. */
  | { readonly kind: 'indicator'; readonly id: string }

/** As the view spells it; what cannot be shown here is natural order. */
export function orderFrom(
  text: string | undefined,
  columns: readonly ProfileColumn[],
  hasParents: boolean,
): HeatmapOrder {
  if (text === 'parent' && hasParents) return { kind: 'parent' }
  const column = columns.find(({ indicator: { id } }) => text === `indicator:${id}`)
  return column ? { kind: 'indicator', id: column.indicator.id } : { kind: 'natural' }
}

/** As the view spells it; undefined for natural order. */
export function textOfOrder(order: HeatmapOrder): string | undefined {
  if (order.kind === 'natural') return undefined
  return order.kind === 'parent' ? order.kind : `indicator:${order.id}`
}

export function heatmapRows(
  rows: readonly AreaRow[],
  columns: readonly ProfileColumn[],
  order: HeatmapOrder,
): readonly AreaRow[] {
  const compared = rows.filter((row) => !row.isFiltered)
  if (order.kind === 'parent')
    return compared.toSorted((a, b) => compareKeys(a.parentId ?? '', b.parentId ?? ''))
  const column = order.kind === 'indicator' && columns.find(({ indicator }) => indicator.id === order.id)
  if (!column) return compared
  const values = new Map(
    compared.map(({ id }) => {
      const cell = cellIn(column, id)
      return [id, cell.kind === 'number' ? cell.value : -Infinity]
    }),
  )
  const valueOf = ({ id }: AreaRow) => values.get(id) ?? -Infinity
  return compared.toSorted((a, b) => {
    const [x, y] = [valueOf(a), valueOf(b)]
    return x === y ? 0 : y - x
  })
}
