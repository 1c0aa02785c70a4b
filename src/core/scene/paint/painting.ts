// What the map of one view is painted with: slots, limits, and where the limits come from.
import { classify } from '../../classification/classify.ts'
import type { Cell } from '../../release/dataset.ts'
import type { ChosenMethod } from '../../view/viewState.ts'
import type { AbsentStatus } from '../../release/status.ts'
import { remember } from '../remember.ts'
import type { PaintSlot } from '../scene.ts'
import { filteredSlot } from './absentSlots.ts'

export interface Painting {
  /** Classes, categories or outcomes first, then zero, then the absences; what is left out last, where anything is. */
  readonly slots: readonly PaintSlot[]
  /** Limits between classes; none for categories and outcomes. */
  readonly breaks: readonly number[]
  /** From the least to the greatest value or break; [0, 0] where no cell bears a number. */
  readonly domain: readonly [number, number]
  readonly method: ChosenMethod
  readonly span: 'all' | 'period'
  /** Classes asked for, where fewer came of it. */
  readonly wished?: number
  readonly fences?: readonly [number, number]
  /** Position of the zero slot, where zero is apart. */
  readonly zeroSlot?: number
  readonly absentSlots: Readonly<Partial<Record<AbsentStatus, number>>>
}

/** Positions of the slots that are found by name. */
export function placesOf(slots: readonly PaintSlot[]): Pick<Painting, 'absentSlots'> {
  const absentSlots: Partial<Record<AbsentStatus, number>> = {}
  for (const [i, slot] of slots.entries()) if (slot.kind === 'absent') absentSlots[slot.status] = i
  return { absentSlots }
}

/** The same with one more slot at the end, for areas that are left out. */
export const withFilteredSlot = remember((painting: Painting): Painting => ({
  ...painting,
  slots: [...painting.slots, filteredSlot],
}))

/** `missing` is always among the slots: an area may have no entry. */
export const absentPlace = ({ absentSlots }: Painting, status: AbsentStatus): number =>
  absentSlots[status] ?? absentSlots.missing ?? 0

/** The slot of a number or a named absence among classes. */
export function classPlace(cell: Cell, painting: Painting): number {
  if (cell.kind === 'absent') return absentPlace(painting, cell.status)
  if (cell.value === 0 && painting.zeroSlot !== undefined) return painting.zeroSlot
  return classify(cell.value, painting.breaks)
}

/** A category's value is its index; one that the manifest does not know is painted as missing. */
export function categoryPlace(cell: Cell, painting: Painting): number {
  if (cell.kind === 'absent') return absentPlace(painting, cell.status)
  return painting.slots[cell.value]?.kind === 'category' ? cell.value : absentPlace(painting, 'missing')
}
