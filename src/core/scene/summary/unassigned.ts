// Cases of the whole that belong to no area: people without a fixed abode, addresses that could not be placed. Only where the
// whole is published and every part is too: otherwise the difference would be what is withheld or missing.
import { datasetEntryAt, editionFor } from '../../release/lookups.ts'
import type { Cell } from '../../release/dataset.ts'
import type { Scene } from '../scene.ts'

export type Unassigned =
  /** Whole minus sum of its parts; below zero where the parts count more. */
  | { readonly kind: 'count'; readonly count: number }
  /** Some, but fewer than may be published of an area. */
  | { readonly kind: 'few'; readonly below: number }
  /** `parts`: not every area has a number; `whole`: no official count; `coverage`: the level leaves out areas of the one above. */
  | { readonly kind: 'none'; readonly reason: 'parts' | 'whole' | 'coverage' | 'noCounts' }

type Counted = Pick<Scene, 'indicator' | 'rows' | 'region' | 'comparison' | 'view' | 'level'>

/** The count a cell stands for: itself of a count, else its numerator. */
function countOf(cell: Cell, isCount: boolean): number | undefined {
  if (cell.kind === 'absent') return undefined
  return isCount ? cell.value : cell.numerator
}

/** A statement that does not apply, on a base of nobody, holds no cases. */
const isEmpty = (cell: Cell) =>
  cell.kind === 'absent' && cell.status === 'notApplicable' && cell.denominator === 0

/** Whether every area above has some of the areas: one that has none would have all its cases unassigned. */
export function isCovering({ comparison, indicator, view, level, rows }: Counted): boolean {
  if (!comparison) return level.parent !== undefined
  const { parentLevel } = comparison
  const edition = editionFor(parentLevel, datasetEntryAt(indicator, parentLevel.id), view.period)
  return new Set(rows.map(({ parentId }) => parentId)).size === edition.areas
}

export function unassignedOf(scene: Counted): Unassigned {
  const { indicator, rows, region } = scene
  const isCount = indicator.kind === 'count' && indicator.aggregate === 'sum'
  if (!isCount && indicator.aggregate !== 'counts') return { kind: 'none', reason: 'noCounts' }
  const whole = region && !region.isComputed ? countOf(region.cell, isCount) : undefined
  if (whole === undefined) return { kind: 'none', reason: 'whole' }
  if (!isCovering(scene)) return { kind: 'none', reason: 'coverage' }
  let sum = 0
  for (const { cell } of rows) {
    if (isEmpty(cell)) continue
    const count = countOf(cell, isCount)
    if (count === undefined) return { kind: 'none', reason: 'parts' }
    sum += count
  }
  const count = whole - sum
  return count > 0 && count < indicator.minimumCount
    ? { kind: 'few', below: indicator.minimumCount }
    : { kind: 'count', count }
}
