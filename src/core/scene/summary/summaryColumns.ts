// The columns of the table of statistics: all areas, those that scope and filters leave, the chosen ones.
import type { AreaRow, Reference, Scene } from '../scene.ts'
import { summaryOf, type Summary } from './summaryOf.ts'
import { isCovering } from './unassigned.ts'

export interface SummaryColumn {
  readonly kind: 'all' | 'filtered' | 'chosen'
  readonly summary: Summary
  /** The official value of just these areas together, where there is one. */
  readonly official?: Reference
}

/** A scope within one area of the level above has that area's own value. */
function scopeReference({ view, comparison }: Scene): Reference | undefined {
  const { scope, filters } = view
  if (scope?.kind !== 'within' || filters.length > 0) return undefined
  const group = comparison?.groups.find(({ id }) => id === scope.id)
  return group?.reference ?? group?.total
}

export function summaryColumns(scene: Scene): readonly SummaryColumn[] {
  const { rows, indicator, region, chosen, view } = scene
  const column = (
    kind: SummaryColumn['kind'],
    of: readonly AreaRow[],
    official?: Reference,
  ): SummaryColumn => ({ kind, summary: summaryOf(of, indicator), ...(official && { official }) })
  // A level that leaves out part of the whole has not the whole's value.
  const columns = [column('all', rows, isCovering(scene) ? region : undefined)]
  if (view.scope !== undefined || view.filters.length > 0)
    columns.push(
      column(
        'filtered',
        rows.filter(({ isFiltered }) => !isFiltered),
        scopeReference(scene),
      ),
    )
  const own = chosen.flatMap(({ row, level }) => (level ? [] : [row]))
  if (own.length > 0) columns.push(column('chosen', own))
  return columns
}
