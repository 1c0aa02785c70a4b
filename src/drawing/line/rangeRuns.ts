import type { LineChartInput } from './lineInput.ts'
import { runsOf, type RunPoint } from './lineSeries.ts'

/** The band in unbroken pieces: it ends where lines end too. The upper edge stands as the value. */
export function rangeRuns({ range, timeline, breaks }: LineChartInput): RunPoint[][] {
  const points = range?.points.map(({ period, least, greatest }) => ({
    period,
    cell: { kind: 'number', value: greatest, lower: least, upper: greatest } as const,
  }))
  return points ? runsOf(points, timeline, breaks) : []
}
