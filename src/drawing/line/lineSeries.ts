// What the line chart is given, and how a series falls into unbroken runs.
import type { SeriesPoint, TimelineStop } from '../../core/scene/scene.ts'
import { comparePeriods, yearPosition } from '../../core/release/period.ts'
import type { AreaMark } from '../../core/scene/marks/areaMarks.ts'

/** `area` is the first chosen one and drawn strongest; `other` are further chosen ones. */
export type LineRole = 'area' | 'other' | 'parent' | 'region' | 'combined'

export interface LineSeries {
  readonly id: string
  readonly label: string
  readonly role: LineRole
  readonly points: readonly SeriesPoint[]
  /** Colour and shape, where several areas have to be told apart. */
  readonly mark?: AreaMark
}

/** A band from the least to the greatest value of each period. */
export interface LineRange {
  readonly label: string
  readonly points: readonly { readonly period: string; readonly least: number; readonly greatest: number }[]
}

/** Values before `at` are not comparable with those from `at` on. */
export interface LineBreak {
  readonly at: string
  /** Short words inside the shaded part. */
  readonly label: string
}

export interface RunPoint {
  readonly period: string
  /** In years. */
  readonly time: number
  readonly value: number
  readonly lower?: number
  readonly upper?: number
}

const crossesBreak = (before: string, after: string, breaks: readonly LineBreak[]) =>
  breaks.some(({ at }) => comparePeriods(before, at) < 0 && comparePeriods(after, at) >= 0)

/** The shortest distance between two stops with values, in years: 1 for annual figures, 2 for those of every other year. */
function rhythmOf(timeline: readonly TimelineStop[]): number {
  const times = timeline.filter(({ hasValues }) => hasValues).map(({ period }) => yearPosition(period))
  return times.slice(1).reduce((least, time, i) => Math.min(least, time - (times[i] ?? time)), Infinity)
}

/**
 * Pieces that may be drawn as one stroke. A stop without a number ends a run, and so does one that the series' own rhythm
 * expects and that is not there; a year between two figures of a two-yearly count is no gap. A series break ends a run too:
 * a stroke from the old definition to the new one would show a change that nobody measured.
 */
export function runsOf(
  points: readonly SeriesPoint[],
  timeline: readonly TimelineStop[],
  breaks: readonly LineBreak[],
): RunPoint[][] {
  const cellByPeriod = new Map(points.map(({ period, cell }) => [period, cell]))
  const longest = rhythmOf(timeline) * 1.5
  const runs: RunPoint[][] = []
  let run: RunPoint[] = []
  for (const { period, hasValues } of timeline) {
    if (!hasValues) continue
    const cell = cellByPeriod.get(period)
    const time = yearPosition(period)
    const before = run.at(-1)
    const isApart = before && (time - before.time > longest || crossesBreak(before.period, period, breaks))
    if (before && (isApart || cell?.kind !== 'number')) {
      runs.push(run)
      run = []
    }
    if (cell?.kind !== 'number') continue
    run.push({
      period,
      time,
      value: cell.value,
      ...(cell.lower !== undefined && { lower: cell.lower }),
      ...(cell.upper !== undefined && { upper: cell.upper }),
    })
  }
  if (run.length > 0) runs.push(run)
  return runs
}

/** Where a break stands on the axis: half-way between the last stop before it and the first from it on, in years. */
export function breakTime(at: string, timeline: readonly TimelineStop[]): number | undefined {
  const after = timeline.findIndex(({ period }) => comparePeriods(period, at) >= 0)
  const first = timeline[after]
  const before = timeline[after - 1]
  if (!first || !before) return undefined
  return (yearPosition(before.period) + yearPosition(first.period)) / 2
}

/** Equality of content: a new scene for another period brings the same series in new arrays. */
export function isSameSeries(a: readonly LineSeries[], b: readonly LineSeries[]): boolean {
  if (a === b) return true
  return a.length === b.length && a.every((one, i) => isSame(one, b[i]))
}

function isSame(a: LineSeries, b: LineSeries | undefined): boolean {
  if (!b || a.id !== b.id || a.role !== b.role || a.label !== b.label || a.mark?.color !== b.mark?.color)
    return false
  if (a.points === b.points) return true
  return (
    a.points.length === b.points.length &&
    a.points.every(({ period, cell }, i) => {
      const other = b.points[i]
      if (other?.period !== period) return false
      return other.cell === cell || JSON.stringify(other.cell) === JSON.stringify(cell)
    })
  )
}
