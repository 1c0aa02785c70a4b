// What may be said about an area's way to the chosen period: a rise or fall without a step back, else a comparison with the
// first comparable period. Never across a series break, never more than the intervals bear.
import type { Indicator } from '../../release/manifest.ts'
import { comparePeriods, isWithin } from '../../release/period.ts'
import type { SeriesPoint } from '../scene.ts'
import { standingOf, type Standing } from './standing.ts'

export type Movement =
  /** Higher (or lower) at each point from `from` on, and clearly so at the end. */
  | { readonly kind: 'run'; readonly direction: 'risen' | 'fallen'; readonly from: SeriesPoint }
  /** Beside the first comparable period. */
  | { readonly kind: 'against'; readonly standing: Standing; readonly from: SeriesPoint }
  | { readonly kind: 'none' }

/** Points up to the chosen period and after the last series break before it, the newest first. */
function comparablePoints(
  points: readonly SeriesPoint[],
  period: string,
  breaks: Indicator['breaks'],
): readonly SeriesPoint[] {
  const passed = breaks.filter(({ at }) => isWithin(period, at, undefined))
  return points
    .filter((point) => comparePeriods(point.period, period) <= 0)
    .filter((point) => passed.every(({ at }) => isWithin(point.period, at, undefined)))
    .toReversed()
}

/** Last point of the unbroken way in one direction, walking back from the newest; an absent value ends it. */
function beginningOfRun(newestFirst: readonly SeriesPoint[], sign: 1 | -1): SeriesPoint | undefined {
  let beginning: SeriesPoint | undefined
  for (const point of newestFirst) {
    if (point.cell.kind !== 'number') break
    const later = beginning?.cell
    if (later?.kind === 'number' && sign * (later.value - point.cell.value) <= 0) break
    beginning = point
  }
  return beginning
}

export function movementOf(
  points: readonly SeriesPoint[],
  period: string,
  { breaks, decimals }: Pick<Indicator, 'breaks' | 'decimals'>,
): Movement {
  const newestFirst = comparablePoints(points, period, breaks)
  const now = newestFirst[0]
  if (now?.period !== period || now.cell.kind !== 'number') return { kind: 'none' }
  const rise = beginningOfRun(newestFirst, 1)
  if (rise && standingOf(now.cell, rise.cell, decimals) === 'higher')
    return { kind: 'run', direction: 'risen', from: rise }
  const fall = beginningOfRun(newestFirst, -1)
  if (fall && standingOf(now.cell, fall.cell, decimals) === 'lower')
    return { kind: 'run', direction: 'fallen', from: fall }
  const first = newestFirst.findLast(({ cell }) => cell.kind === 'number')
  const standing = first && first !== now ? standingOf(now.cell, first.cell, decimals) : undefined
  return first && standing ? { kind: 'against', standing, from: first } : { kind: 'none' }
}
