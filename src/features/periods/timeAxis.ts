// Where the stops of a timeline stand on a true time axis, which of them are labelled, and where it has gaps.
import { yearPosition } from '../../core/release/period.ts'
import type { TimelineStop } from '../../core/scene/scene.ts'

/** Positions from 0 to 1 in the order of the stops; a single stop stands at the end. */
export function positionsOf(stops: readonly TimelineStop[]): readonly number[] {
  const years = stops.map(({ period }) => yearPosition(period))
  const [first = 0, last = 0] = [years[0], years.at(-1)]
  return years.map((year) => (last > first ? (year - first) / (last - first) : 1))
}

export interface Stretch {
  readonly from: number
  readonly to: number
  readonly isGap: boolean
}

/** A distance of this many ordinary steps means that periods in between are missing. */
const gapFactor = 1.6

/**
 * What lies between neighbouring stops, as indices. It is a gap where either end has no values or the distance is longer
 * than the ordinary (median) step: 2015, 2016, 2017, 2021 → the last stretch.
 */
export function stretchesOf(stops: readonly TimelineStop[]): readonly Stretch[] {
  const positions = positionsOf(stops)
  const steps = positions.slice(1).map((at, i) => at - (positions[i] ?? 0))
  const ordinary = steps.toSorted((a, b) => a - b)[Math.floor((steps.length - 1) / 2)] ?? 0
  const hasValues = (i: number) => stops[i]?.hasValues ?? false
  return steps.map((step, i) => ({
    from: i,
    to: i + 1,
    isGap: step > ordinary * gapFactor || !hasValues(i) || !hasValues(i + 1),
  }))
}

/**
 * Indices of the stops that bear a label: the chosen one, the last, and of the others as many as have room, counted from
 * the end. `needed`: least distance of two labels in parts of the axis.
 */
export function labelledStops(
  positions: readonly number[],
  chosen: number,
  needed: number,
): ReadonlySet<number> {
  const hasRoom = (at: number, taken: number) => Math.abs((positions[taken] ?? at) - at) >= needed
  const labelled: number[] = []
  for (const [i, at] of [...positions.entries()].toReversed()) {
    const before = labelled.at(-1)
    if (before === undefined || hasRoom(at, before)) labelled.push(i)
  }
  const besides = labelled.filter((i) => hasRoom(positions[i] ?? 0, chosen))
  return new Set([...besides, chosen])
}
