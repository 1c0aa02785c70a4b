// Areas by the level above, and how much of their differences lies within its areas.
import { etaSquared, type GroupedValue } from '../../statistics/etaSquared.ts'
import { parentReference } from './references.ts'
import { inNaturalOrder } from '../rows.ts'
import type { AreaRow, Comparison, ComparisonGroup, Reference } from '../scene.ts'
import { isTotal, type Setting } from '../setting.ts'

type Within = Comparison['within']

function grouped(rows: readonly AreaRow[], isWeighted: boolean): GroupedValue[] | undefined {
  const values: GroupedValue[] = []
  for (const { cell, parentId } of rows) {
    if (cell.kind !== 'number' || parentId === undefined) continue
    if (isWeighted && cell.denominator === undefined) return undefined
    values.push({
      group: parentId,
      value: cell.value,
      ...(isWeighted && cell.denominator !== undefined && { weight: cell.denominator }),
    })
  }
  return values
}

function withinOf({ indicator, view }: Setting, rows: readonly AreaRow[]): Within {
  if (indicator.kind === 'category') return { kind: 'none', reason: 'notNumeric' }
  if (!rows.some(({ parentId }) => parentId !== undefined)) return { kind: 'none', reason: 'noGroups' }
  const values = grouped(rows, view.weighted)
  if (!values) return { kind: 'none', reason: 'noWeights' }
  const result = etaSquared(values)
  if (result.kind === 'none') return result
  return {
    kind: 'share',
    share: 1 - result.etaSquared,
    chance: result.chance,
    areas: result.n,
    groups: result.groups,
    isWeighted: view.weighted,
  }
}

const numberOf = (reference: Reference | undefined) =>
  reference?.cell.kind === 'number' ? reference.cell.value : -Infinity

/** By the parent's value, the highest first; parents without one last, in natural order. */
export function comparisonOf(setting: Setting, rows: readonly AreaRow[]): Comparison | undefined {
  const above = setting.tiers[1]
  if (!above?.areas || above.areas.length < 2) return undefined
  const rowsByParent = new Map<string | undefined, AreaRow[]>()
  for (const row of rows) {
    const own = rowsByParent.get(row.parentId)
    if (own) own.push(row)
    else rowsByParent.set(row.parentId, [row])
  }
  const groups: ComparisonGroup[] = []
  for (const { id, name } of inNaturalOrder(above.areas)) {
    const own = rowsByParent.get(id)
    if (!own) continue
    // The total of a municipality has no place among the counts of its areas.
    const key = isTotal(setting.indicator) ? 'total' : 'reference'
    const value = parentReference(setting, id, name)
    groups.push({ id, name, ...(value && { [key]: value }), rows: own })
  }
  groups.sort((a, b) => {
    const [x, y] = [numberOf(a.reference), numberOf(b.reference)]
    return x === y ? 0 : y - x
  })
  return { parentLevel: above.level, groups, within: withinOf(setting, rows) }
}
