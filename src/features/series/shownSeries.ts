// Which lines stand in the chart, and where its breaks are.
import type { LineBreak, LineSeries } from '../../charts/line/lineSeries.ts'
import type { Indicator } from '../../core/release/manifest.ts'
import { comparePeriods } from '../../core/release/period.ts'
import type { Scene, TimelineStop } from '../../core/scene/scene.ts'

export function shownSeries({ chosen, regionSeries }: Scene): readonly LineSeries[] {
  if (chosen.length === 0)
    return regionSeries
      ? [{ id: regionSeries.id, label: regionSeries.name, role: 'region', points: regionSeries.points }]
      : []
  return chosen.flatMap(({ series }, i) =>
    series.map(({ id, name, role, points }) => ({
      id,
      label: name,
      points,
      role: role === 'area' && i > 0 ? ('other' as const) : role,
    })),
  )
}

/** Breaks inside the timeline; the words name the last period before each. */
export function lineBreaks(
  { breaks }: Indicator,
  timeline: readonly TimelineStop[],
  wordsUpTo: (period: string) => string,
): readonly LineBreak[] {
  return breaks.flatMap(({ at }) => {
    const last = timeline.findLast(({ period }) => comparePeriods(period, at) < 0)
    return last ? [{ at, label: wordsUpTo(last.period) }] : []
  })
}
