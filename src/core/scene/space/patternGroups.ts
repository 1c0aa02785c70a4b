// Which areas stand out, and how: those that chance alone would hardly give; all others are `quiet`.
import { quadrants, type Quadrant } from '../../statistics/space/localMoran.ts'
import type { AreaRow, Scene } from '../scene.ts'
import type { OutlinedArea } from './areaRings.ts'
import type { FoundPattern } from './spatialPattern.ts'

export const patternGroupIds = [...quadrants, 'quiet'] as const
export type PatternGroup = Quadrant | 'quiet'

/** Areas stand out up to this p; after the correction: this share of false finds among all finds. */
export const level = 0.05

export interface PatternArea {
  readonly row: AreaRow
  readonly group: PatternGroup
  /** Mean of the neighbours' values. */
  readonly around: number
  readonly local: number
  readonly chance: number
  readonly adjusted: number
}

/** Those that stand out first, by group; within a group in the order of the scene's rows. */
export function patternGroups(
  scene: Pick<Scene, 'rowById'>,
  areas: readonly OutlinedArea[],
  found: FoundPattern,
  isCorrected: boolean,
): readonly PatternArea[] {
  const chances = isCorrected ? found.adjusted : found.chances
  const all = Array.from(found.kept, (position, i): PatternArea | undefined => {
    const row = scene.rowById.get(areas[position]?.properties.id ?? '')
    const quadrant = quadrants[found.groups[i] ?? 0]
    if (!row || !quadrant) return undefined
    return {
      row,
      group: (chances[i] ?? 1) <= level ? quadrant : 'quiet',
      around: found.around[i] ?? 0,
      local: found.local[i] ?? 0,
      chance: found.chances[i] ?? 1,
      adjusted: found.adjusted[i] ?? 1,
    }
  }).filter((area) => area !== undefined)
  return patternGroupIds.flatMap((id) => all.filter(({ group }) => group === id))
}
