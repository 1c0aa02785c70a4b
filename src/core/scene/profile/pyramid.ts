// The population pyramid: women and men by age, in shares of the area's own people, so that areas of any size can be compared.
import type { Cell } from '../../release/dataset.ts'
import type { AgeGroup } from './breakdown.ts'

export interface PyramidGroup extends Pick<AgeGroup, 'from' | 'to'> {
  readonly women: Cell
  readonly men: Cell
}

export interface Pyramid {
  readonly groups: readonly PyramidGroup[]
  /** All people, which the shares are of: the sum of the groups, where one is absent the published number; absent with both. */
  readonly total?: number
}

/** `all`: the number of people as published, for the case that a group is withheld. */
export function pyramidOf(groups: readonly PyramidGroup[], all: Cell | undefined): Pyramid {
  const cells = groups.flatMap(({ women, men }) => [women, men])
  const sum = cells.reduce<number | undefined>(
    (total, cell) => (total === undefined || cell.kind === 'absent' ? undefined : total + cell.value),
    0,
  )
  const total = sum ?? (all?.kind === 'number' ? all.value : undefined)
  return { groups, ...(total !== undefined && total > 0 && { total }) }
}

/** Of all people, 0 to 1; undefined where a number is missing. */
export const shareOf = (cell: Cell, { total }: Pyramid): number | undefined =>
  cell.kind === 'number' && total !== undefined ? cell.value / total : undefined

/** Where an open group is taken to end, in years; only its drawing depends on it. */
export const oldestAge = 100

/** Years of age in a group: its bar is as high as it is wide in years, so that area stands for people. */
export const yearsIn = ({ from, to }: Pick<AgeGroup, 'from' | 'to'>): number =>
  Math.max(1, (to === undefined ? oldestAge : to + 1) - from)
