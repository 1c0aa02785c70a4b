// The areas' values by municipality, each group with its box; one group of all where there is no level above.
import { textIn } from '../../release/localText.ts'
import type { AreaRow, Scene } from '../scene.ts'
import { boxFigures, isOutlier, type BoxFigures } from './boxFigures.ts'

export interface BoxArea {
  readonly row: AreaRow
  readonly value: number
  readonly isOutlier: boolean
}

export interface BoxSummary {
  /** Areas with a number, and the least and greatest of these; absent where there is none. */
  readonly n: number
  readonly ends?: readonly [number, number]
  /** Absent for fewer than five numbers. */
  readonly box?: BoxFigures
  /** Ascending. */
  readonly outliers: readonly BoxArea[]
  /** Areas without a number, and those left out by scope or filters. */
  readonly absent: number
  readonly filtered: number
}

export interface BoxGroup extends BoxSummary {
  readonly id: string
  readonly name: string
  /** Areas with a number, in ascending order of it. */
  readonly areas: readonly BoxArea[]
}

export interface Distribution {
  /** In the order of the strip plot: by the municipality's own value. */
  readonly groups: readonly BoxGroup[]
  readonly isGrouped: boolean
  /** Of all areas together. */
  readonly whole: BoxSummary
}

const ascending = (a: BoxArea, b: BoxArea) => a.value - b.value

/** In plain loops: with 11,000 areas this runs at each change of period. */
function summaryOf(rows: readonly AreaRow[]): BoxSummary & { readonly known: BoxArea[] } {
  const known: { row: AreaRow; value: number; isOutlier: boolean }[] = []
  let filtered = 0
  let [least, greatest] = [Infinity, -Infinity]
  for (const row of rows) {
    if (row.isFiltered) filtered += 1
    if (row.isFiltered || row.cell.kind !== 'number') continue
    const { value } = row.cell
    known.push({ row, value, isOutlier: false })
    if (value < least) least = value
    if (value > greatest) greatest = value
  }
  const box = boxFigures(known.map(({ value }) => value))
  if (box) for (const area of known) area.isOutlier = isOutlier(area.value, box)
  return {
    known,
    n: known.length,
    ...(known.length > 0 && { ends: [least, greatest] as const }),
    ...(box && { box }),
    outliers: known.filter((area) => area.isOutlier).toSorted(ascending),
    absent: rows.length - filtered - known.length,
    filtered,
  }
}

function groupOf(id: string, name: string, rows: readonly AreaRow[]): BoxGroup {
  const { known, ...summary } = summaryOf(rows)
  return { id, name, ...summary, areas: known.toSorted(ascending) }
}

/** Undefined for categories, which have no order. */
export function distributionOf(scene: Scene): Distribution | undefined {
  const { indicator, level, rows, comparison, view } = scene
  if (indicator.kind === 'category') return undefined
  const groups = comparison?.groups
    .map(({ id, name, rows: own }) => groupOf(id, name, own))
    .filter(({ n, absent }) => n + absent > 0)
  if (groups && groups.length > 1) {
    const { known: _, ...whole } = summaryOf(rows)
    return { groups, isGrouped: true, whole }
  }
  const whole = groupOf('*', scene.scopeName ?? textIn(level.plural, view.language), rows)
  return { groups: [whole], isGrouped: false, whole }
}
