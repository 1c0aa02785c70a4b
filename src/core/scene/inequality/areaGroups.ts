// Cases and people of the areas that scope and filters leave; and those that cannot be counted, with the reason.
import type { AbsentStatus } from '../../release/status.ts'
import type { Group } from '../../statistics/inequality/lorenz.ts'
import type { AreaRow } from '../scene.ts'

export interface AreaGroup extends Group {
  readonly row: AreaRow
}

export interface AreaGroups {
  readonly groups: readonly AreaGroup[]
  readonly excluded: readonly { readonly row: AreaRow; readonly why: AbsentStatus | 'noCounts' }[]
}

/** Zero cases are cases; an area without people or with no number is excluded by name. */
export function areaGroups(rows: readonly AreaRow[]): AreaGroups {
  const groups: AreaGroup[] = []
  const excluded: { row: AreaRow; why: AbsentStatus | 'noCounts' }[] = []
  for (const row of rows) {
    if (row.isFiltered) continue
    const { cell } = row
    if (cell.kind === 'absent') excluded.push({ row, why: cell.status })
    else if (cell.numerator === undefined || !cell.denominator) excluded.push({ row, why: 'noCounts' })
    else groups.push({ row, cases: cell.numerator, people: cell.denominator })
  }
  return { groups, excluded }
}
