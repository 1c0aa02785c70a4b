// What can be said about an indicator at a level over all its periods; so it stays still when the period moves.
import type { Dataset } from '../release/dataset.ts'
import { absentStatuses, type AbsentStatus } from '../release/status.ts'
import { remember } from './remember.ts'

export interface DatasetFacts {
  /** Least and greatest published value; absent where no cell bears a number. */
  readonly range?: readonly [number, number]
  /** Absences that occur in any period, in the order of `absentStatuses`. `missing` always: an area may have no entry. */
  readonly absences: readonly AbsentStatus[]
}

export const datasetFacts = remember((dataset: Dataset): DatasetFacts => {
  let least = Infinity
  let greatest = -Infinity
  for (const value of dataset.columns.value) {
    if (value < least) least = value
    if (value > greatest) greatest = value
  }
  const occurring = new Set<string>(['missing'])
  for (const [cell, status] of dataset.status)
    if (!Number.isFinite(dataset.columns.value[cell])) occurring.add(status)
  return {
    ...(least <= greatest && { range: [least, greatest] as const }),
    absences: absentStatuses.filter((status) => occurring.has(status)),
  }
})
