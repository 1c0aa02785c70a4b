// Which series the counts are shown of, and its cells over the whole timeline.
import type { Cell } from '../../core/release/dataset.ts'
import type { Scene, Series } from '../../core/scene/scene.ts'

const isCounted = ({ points }: Series) =>
  points.some(({ cell }) => cell.kind === 'number' && cell.numerator !== undefined)

/** The first chosen area's, else the whole's; undefined where no counts are published. */
export function countedSeries({ chosen, regionSeries }: Scene): Series | undefined {
  const first = chosen[0]
  const series = first ? first.series.find(({ role }) => role === 'area') : regionSeries
  return series && isCounted(series) ? series : undefined
}

export interface PeriodCounts {
  readonly period: string
  readonly cell: Cell
}

export function countsOf({ timeline }: Scene, { points }: Series): readonly PeriodCounts[] {
  const cells = new Map(points.map(({ period, cell }) => [period, cell]))
  return timeline.map(({ period }) => ({
    period,
    cell: cells.get(period) ?? { kind: 'absent', status: 'missing' },
  }))
}
