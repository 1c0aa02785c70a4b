// Moving from stop to stop; those without values are stepped over.
import type { TimelineStop } from '../../core/scene/scene.ts'

const withValues = (stops: readonly TimelineStop[]): readonly number[] =>
  stops.flatMap((stop, i) => (stop.hasValues ? [i] : []))

/** The stop `step` places on, at most the first or last; undefined where that is the same. */
export function stepStop(stops: readonly TimelineStop[], from: number, step: number): number | undefined {
  const open = withValues(stops)
  const here = open.findLastIndex((i) => i <= from)
  const next = open[Math.min(Math.max(here + step, 0), open.length - 1)]
  return next === from ? undefined : next
}

/** The stop with values that lies nearest to a place on the axis. */
export function nearestStop(
  stops: readonly TimelineStop[],
  positions: readonly number[],
  at: number,
): number | undefined {
  const distance = (i: number) => Math.abs((positions[i] ?? 0) - at)
  return withValues(stops).reduce<number | undefined>(
    (best, i) => (best === undefined || distance(i) < distance(best) ? i : best),
    undefined,
  )
}
