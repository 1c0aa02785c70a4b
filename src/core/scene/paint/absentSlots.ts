// How named absences are painted: each by its own pattern, told apart without colour. Greys between the map ground and the dark of
// the outlines.
import { filteredColor } from '../../classification/color/outcomeColors.ts'
import type { AbsentStatus } from '../../release/status.ts'
import type { PaintSlot, Pattern } from '../scene.ts'

const looks: Record<AbsentStatus, readonly [color: string, pattern: Pattern]> = {
  withheld: ['#ffffff', 'diagonal'],
  missing: ['#d5d9dd', 'dots'],
  notApplicable: ['#e3e6e9', 'cross'],
  pending: ['#d5d9dd', 'sparse'],
  unreliable: ['#ece7d8', 'grid'],
}

export function absentSlot(status: AbsentStatus): PaintSlot {
  const [color, pattern] = looks[status]
  return { kind: 'absent', status, color, pattern }
}

/** Left out by scope or filters: quieter than anything that is said, and yet no class of a grey palette. */
export const filteredSlot: PaintSlot = { kind: 'filtered', color: filteredColor, pattern: 'points' }
