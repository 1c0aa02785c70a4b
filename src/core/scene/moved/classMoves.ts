// Which areas changed class between two periods. Classes are the same in both: limits move for nobody.
import { classify } from '../../classification/classify.ts'
import type { Cell } from '../../release/dataset.ts'
import type { Outcome } from '../scene.ts'

/**
 * `similar`: the same class; `notComparable`: no number in one of the two periods. Limits ascending, class i holds
 * (breaks[i−1], breaks[i]]. Example: limits 5, 9; 4.9 → 5.1 is `higher`, 5.1 → 9 `similar`, 0 → 0 `similar`.
 */
export function classMoveOf(before: Cell, now: Cell, breaks: readonly number[]): Outcome {
  if (before.kind === 'absent' || now.kind === 'absent') return 'notComparable'
  const steps = classify(now.value, breaks) - classify(before.value, breaks)
  if (steps === 0) return 'similar'
  return steps > 0 ? 'higher' : 'lower'
}
