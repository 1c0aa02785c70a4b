// What a scene asks of the job `spatialPattern`: the values of the chosen period, and who is left out and why.
import type { AbsentStatus } from '../../release/status.ts'
import type { ContiguityRule } from '../../statistics/space/contiguity.ts'
import type { AreaRow, Scene } from '../scene.ts'
import { areaRings, toleranceOf, type OutlinedArea } from './areaRings.ts'
import type { SpatialQuestion } from './spatialPattern.ts'

export interface PatternSettings {
  readonly seed: number
  readonly permutations: number
  readonly rule: ContiguityRule
}
/** Why an area takes no part: no number, left out by scope or filters, or no outline to have neighbours by. */
export type LeftOutReason = AbsentStatus | 'filtered' | 'outlineless'

export interface PatternQuestion {
  readonly question: SpatialQuestion
  /** Number of areas by reason, without those that turn out to have no neighbour. */
  readonly leftOut: ReadonlyMap<LeftOutReason, number>
}

function reasonOf(row: AreaRow, hasOutline: boolean): LeftOutReason | undefined {
  if (row.cell.kind === 'absent') return row.cell.status
  if (row.isFiltered) return 'filtered'
  return hasOutline ? undefined : 'outlineless'
}

/** `areas`: the outlines of the scene's edition; the same list as long as the edition stays. */
export function patternQuestion(
  scene: Pick<Scene, 'rows'>,
  areas: readonly OutlinedArea[],
  { seed, permutations, rule }: PatternSettings,
): PatternQuestion {
  const rings = areaRings(areas)
  const positions = new Map(areas.map(({ properties }, i) => [properties.id, i]))
  const values = new Float64Array(areas.length).fill(Number.NaN)
  const leftOut = new Map<LeftOutReason, number>()
  for (const row of scene.rows) {
    const position = positions.get(row.id)
    const reason = reasonOf(row, position !== undefined)
    if (reason) leftOut.set(reason, (leftOut.get(reason) ?? 0) + 1)
    else if (position !== undefined && row.cell.kind === 'number') values[position] = row.cell.value
  }
  return { question: { rings, tolerance: toleranceOf(rings), rule, values, seed, permutations }, leftOut }
}
