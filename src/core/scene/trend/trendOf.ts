// Whether a series rises or falls: Theil–Sen slope and Mann–Kendall test, over true time and only between series breaks.
// Periods without a number are gaps: they are neither zero nor do they move later periods closer.
import type { Indicator } from '../../release/manifest.ts'
import { comparePeriods, yearPosition } from '../../release/period.ts'
import { fewestForTrend, mannKendall } from '../../statistics/trend/mannKendall.ts'
import { theilSen } from '../../statistics/trend/theilSen.ts'
import type { SeriesPoint } from '../scene.ts'

/** A trend is said to be there where chance alone would show one as clear in fewer than 5 of 100 cases. */
const clearBelow = 0.05

interface Segment {
  /** First and last period with a number. */
  readonly from: string
  readonly to: string
  /** Periods with a number. */
  readonly n: number
  /** Periods between them without one. */
  readonly gaps: number
}

export type Trend = Segment &
  (
    | {
        readonly kind: 'trend'
        readonly direction: 'risen' | 'fallen' | 'unclear'
        /** Per year, in the indicator's unit (percentage points for percentages), with its 95 % interval. */
        readonly slope: number
        readonly lower: number
        readonly upper: number
        /** Of the Mann–Kendall test. `allEqual`: every value is the same, there is nothing to test. */
        readonly test:
          | { readonly kind: 'p'; readonly p: number; readonly method: 'exact' | 'normal' }
          | { readonly kind: 'allEqual' }
      }
    | { readonly kind: 'none'; readonly reason: 'tooFew' }
  )

const wholeYears = /^(\d{4})(?:\/(\d{4}))?$/

/** In years. Figures of whole years stand exactly one year apart, leap year or not; others at their place in the year. */
export function timeOf(period: string): number {
  const [, from, to = from] = wholeYears.exec(period) ?? []
  return from === undefined ? yearPosition(period) : (Number(from) + Number(to)) / 2 + 0.5
}

/** Points in time order, apart wherever a break lies between two; segments without any point are left out. */
function segmentsOf(points: readonly SeriesPoint[], breaks: Indicator['breaks']): readonly SeriesPoint[][] {
  const inOrder = points.toSorted((a, b) => comparePeriods(a.period, b.period))
  const bySegment = new Map<number, SeriesPoint[]>()
  for (const point of inOrder) {
    const passed = breaks.filter(({ at }) => comparePeriods(point.period, at) >= 0).length
    bySegment.set(passed, [...(bySegment.get(passed) ?? []), point])
  }
  return [...bySegment.values()]
}

function directionOf(slope: number, p: number): 'risen' | 'fallen' | 'unclear' {
  if (p >= clearBelow || slope === 0) return 'unclear'
  return slope > 0 ? 'risen' : 'fallen'
}

function trendIn(points: readonly SeriesPoint[]): Trend | undefined {
  const known = points.flatMap(({ period, cell }) =>
    cell.kind === 'number' ? [{ period, time: timeOf(period), value: cell.value }] : [],
  )
  const [first, last] = [known[0], known.at(-1)]
  if (!first || !last) return undefined
  const between = points.filter(
    ({ period }) => comparePeriods(period, first.period) > 0 && comparePeriods(period, last.period) < 0,
  )
  const gaps = between.filter(({ cell }) => cell.kind === 'absent').length
  const segment = { from: first.period, to: last.period, n: known.length, gaps }
  const line = theilSen(known)
  const test = mannKendall(known.map(({ value }) => value))
  if (!line || known.length < fewestForTrend) return { ...segment, kind: 'none', reason: 'tooFew' }
  return {
    ...segment,
    kind: 'trend',
    slope: line.slope,
    lower: line.lower,
    upper: line.upper,
    ...(test.kind === 'test'
      ? {
          direction: directionOf(line.slope, test.p),
          test: { kind: 'p', p: test.p, method: test.method },
        }
      : { direction: 'unclear', test: { kind: 'allEqual' } }),
  }
}

/** One trend a segment between breaks, in time order; segments without any number are left out. */
export function trendOf(points: readonly SeriesPoint[], breaks: Indicator['breaks']): readonly Trend[] {
  return segmentsOf(points, breaks).flatMap((segment) => trendIn(segment) ?? [])
}
