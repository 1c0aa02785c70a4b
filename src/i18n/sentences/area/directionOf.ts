// Whether a change may be called a rise or a fall. The one place that decides it: no sentence reads a sign by itself.
import type { Cell } from '../../../core/release/dataset.ts'
import type { Scene } from '../../../core/scene/scene.ts'
import { roundHalfUp } from '../../../core/statistics/roundHalfUp.ts'

export type Direction = 'risen' | 'fallen' | 'unclear'

/** Across a series break or other outlines nothing rises or falls. */
export const isComparable = ({ mode }: Scene): boolean =>
  mode.kind === 'change' && mode.breaks.length === 0 && !mode.hasOtherOutlines

/** By the change's 95 % interval as it reads: unclear where that holds zero. Undefined without an interval. */
export function directionOf({ indicator }: Scene, change: Cell): Direction | undefined {
  if (change.kind === 'absent' || change.lower === undefined || change.upper === undefined) return undefined
  if (roundHalfUp(change.lower, indicator.decimals) > 0) return 'risen'
  return roundHalfUp(change.upper, indicator.decimals) < 0 ? 'fallen' : 'unclear'
}
