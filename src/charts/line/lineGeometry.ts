// Everything the line chart draws, as paths and positions in px. Knows no DOM.
import { yearPosition } from '../../core/release/period.ts'
import type { TimelineStop } from '../../core/scene/scene.ts'
import { placeLineLabels, textWidth, type Box, type PlacedLabel } from '../labels/placeLineLabels.ts'
import { roundedScale } from '../scale/linear.ts'
import { timeTicks } from '../scale/timeTicks.ts'
import { valueDomain, type Zero } from '../scale/valueDomain.ts'
import {
  breakTime,
  runsOf,
  type LineBreak,
  type LineRole,
  type LineSeries,
  type RunPoint,
} from './lineSeries.ts'

export interface LineChartInput {
  readonly series: readonly LineSeries[]
  readonly timeline: readonly TimelineStop[]
  readonly breaks: readonly LineBreak[]
  /** All ticks at once: how many decimals they need depends on their neighbours. */
  readonly formatTicks: (values: readonly number[]) => readonly string[]
  readonly zero: Zero
  readonly width: number
  readonly height: number
}

export interface DrawnLine {
  readonly id: string
  readonly role: LineRole
  /** One `M` a run. */
  readonly path: string
  /** Runs of one point. */
  readonly dots: readonly { readonly x: number; readonly y: number }[]
}
export interface ShadedBreak {
  readonly left: number
  readonly right: number
  readonly labelX: number
  readonly label?: string
  /** The words are wider than the shade: the line at its end begins below them. */
  readonly isOverrun: boolean
}
export interface LineGeometry {
  readonly frame: Box
  readonly yTicks: readonly { readonly y: number; readonly label: string }[]
  readonly xTicks: readonly { readonly x: number; readonly label: string }[]
  readonly lines: readonly DrawnLine[]
  /** Interval of the first chosen area. */
  readonly band: string
  /** Where the first chosen area's value is withheld. */
  readonly withheldX: readonly number[]
  /** Shaded parts before a break, each up to `right`, with its words where they fit. */
  readonly breaks: readonly ShadedBreak[]
  readonly labels: readonly PlacedLabel[]
  readonly hasZero: boolean
  readonly xOf: (period: string) => number
  readonly yOf: (value: number) => number
}

export const typeSize = 12
const margin = { top: 10, right: 8, bottom: 20 }
/** Half a label of a year, so that the first and the last one stay inside. */
const sidePad = 14

const round = (x: number) => Math.round(x * 10) / 10

const pathOf = (points: readonly { x: number; y: number }[]) =>
  points.map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${round(x)},${round(y)}`).join('')

function bandOf(run: readonly RunPoint[], x: (time: number) => number, y: (value: number) => number): string {
  const edges = run.flatMap(({ time, lower, upper }) =>
    lower === undefined || upper === undefined ? [] : [{ x: x(time), low: y(lower), high: y(upper) }],
  )
  if (edges.length < 2) return ''
  const upper = edges.map((edge) => ({ x: edge.x, y: edge.high }))
  const lower = edges.map((edge) => ({ x: edge.x, y: edge.low })).toReversed()
  return `${pathOf([...upper, ...lower])}Z`
}

function scales(input: LineChartInput, runs: readonly { series: LineSeries; runs: RunPoint[][] }[]) {
  const values = runs.flatMap(({ series, runs: pieces }) =>
    pieces
      .flat()
      .flatMap(({ value, lower, upper }) =>
        series.role === 'area' ? [value, lower ?? value, upper ?? value] : [value],
      ),
  )
  const { domain, hasZero } = valueDomain(values, input.zero) ?? { domain: [0, 1] as const, hasZero: true }
  const bottom = input.height - margin.bottom
  // Lines keep out of the strip in which the words of a break stand.
  const top = margin.top + (input.breaks.length > 0 ? typeSize + 4 : 0)
  const y = roundedScale(domain, [bottom, top], 4)
  const tickLabels = input.formatTicks(y.ticks)
  const left = Math.ceil(Math.max(...tickLabels.map((label) => textWidth(label, typeSize)))) + 8
  return {
    y,
    tickLabels,
    hasZero,
    frame: { left, top: margin.top, right: input.width - margin.right, bottom },
  }
}

function timeScale(timeline: readonly TimelineStop[], frame: Box): (time: number) => number {
  const times = timeline.map(({ period }) => yearPosition(period))
  const from = times[0] ?? 0
  const span = (times.at(-1) ?? from) - from
  const left = frame.left + 4
  const right = frame.right - sidePad
  return (time) => (span > 0 ? left + ((time - from) / span) * (right - left) : (left + right) / 2)
}

/** One shade a break, each from the break before it. */
function shadedBreaks(input: LineChartInput, x: (time: number) => number, frame: Box): ShadedBreak[] {
  const shades: ShadedBreak[] = []
  let left = frame.left
  let freeUntil = frame.right
  for (const { at, label } of input.breaks) {
    const time = breakTime(at, input.timeline)
    if (time === undefined) continue
    const right = x(time)
    shades.push({ left, right, labelX: left + 6, isOverrun: false, label })
    left = right
  }
  // From the last: words may run over the end of their shade, but neither into the next words nor out of the chart.
  const placed = shades.toReversed().map((shade): ShadedBreak => {
    const { label = '', ...rest } = shade
    const end = shade.labelX + textWidth(label, typeSize - 1)
    if (end >= freeUntil) return rest
    freeUntil = shade.labelX
    return { ...shade, isOverrun: end > shade.right }
  })
  return placed.toReversed()
}

const withheldAt = (series: readonly LineSeries[], x: (time: number) => number) =>
  series
    .filter(({ role }) => role === 'area')
    .flatMap(({ points }) => points)
    .flatMap(({ period, cell }) =>
      cell.kind === 'absent' && cell.status === 'withheld' ? [x(yearPosition(period))] : [],
    )

export function lineGeometry(input: LineChartInput): LineGeometry {
  const { series, timeline, breaks } = input
  const pieces = series.map((one) => ({ series: one, runs: runsOf(one.points, timeline, breaks) }))
  const { y, tickLabels, hasZero, frame } = scales(input, pieces)
  const x = timeScale(timeline, frame)
  const inPx = (run: readonly RunPoint[]) => run.map(({ time, value }) => ({ x: x(time), y: y.at(value) }))
  const drawn = pieces.map(({ series: { id, label, role }, runs }) => ({
    id,
    label,
    role,
    runs: runs.map(inPx),
  }))
  const shades = shadedBreaks(input, x, frame)
  const words = shades.flatMap(({ labelX, label }) =>
    label === undefined
      ? []
      : [
          {
            left: labelX,
            right: labelX + textWidth(label, typeSize),
            top: frame.top,
            bottom: frame.top + typeSize + 4,
          },
        ],
  )
  const byImportance = drawn.toSorted((a, b) => order[a.role] - order[b.role])
  return {
    frame,
    hasZero,
    yTicks: y.ticks.map((tick, i) => ({ y: y.at(tick), label: tickLabels[i] ?? '' })),
    xTicks: timeTicks(
      timeline.map(({ period }) => period),
      Math.floor((frame.right - frame.left) / 44),
    ).map(({ label, position }) => ({ label, x: x(position) })),
    lines: byImportance.toReversed().map(({ id, role, runs }) => ({
      id,
      role,
      path: runs
        .filter((run) => run.length > 1)
        .map(pathOf)
        .join(''),
      dots: runs.flatMap((run) => (run.length === 1 ? run : [])),
    })),
    band: pieces
      .filter((piece) => piece.series.role === 'area')
      .flatMap(({ runs }) => runs.map((run) => bandOf(run, x, y.at)))
      .join(''),
    withheldX: withheldAt(series, x),
    breaks: shades,
    labels: placeLineLabels(
      byImportance.map(({ id, label, runs }) => ({ id, text: label, runs })),
      typeSize,
      frame,
      words,
    ),
    xOf: (period) => x(yearPosition(period)),
    yOf: y.at,
  }
}

const order: Record<LineRole, number> = { area: 0, parent: 1, region: 2, other: 3 }
