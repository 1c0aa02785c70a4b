// Everything the line chart draws, as paths and positions in px. Knows no DOM.
import { yearPosition } from '../../core/release/period.ts'
import type { TimelineStop } from '../../core/scene/scene.ts'
import { placeLineLabels, textWidth, type Box, type PlacedLabel } from '../labels/placeLineLabels.ts'
import type { AreaMark } from '../../core/scene/marks/areaMarks.ts'
import { roundedScale } from '../scale/linear.ts'
import { timeTicks } from '../scale/timeTicks.ts'
import { valueDomain } from '../scale/valueDomain.ts'
import { typeSize, type LineChartInput } from './lineInput.ts'
import { rangeRuns } from './rangeRuns.ts'
import { runsOf, type LineRole, type LineSeries, type RunPoint } from './lineSeries.ts'
import { shadedBreaks, wordsOf, type ShadedBreak } from './shadedBreaks.ts'

export interface DrawnLine {
  readonly id: string
  readonly role: LineRole
  readonly mark?: AreaMark
  /** One `M` a run. */
  readonly path: string
  /** Runs of one point. */
  readonly dots: readonly { readonly x: number; readonly y: number }[]
  /** Where the mark stands along the line. */
  readonly marked: readonly { readonly x: number; readonly y: number }[]
}
export interface LineGeometry {
  readonly frame: Box
  readonly yTicks: readonly { readonly y: number; readonly label: string }[]
  readonly xTicks: readonly { readonly x: number; readonly label: string }[]
  readonly lines: readonly DrawnLine[]
  /** Interval of the first chosen area. */
  readonly band: string
  /** From the least to the greatest value of all areas. */
  readonly range: string
  readonly baselineY?: number
  /** Where the first chosen area's value is withheld. */
  readonly withheldX: readonly number[]
  /** Shaded parts before a break, each up to `right`, with its words where they fit. */
  readonly breaks: readonly ShadedBreak[]
  readonly labels: readonly PlacedLabel[]
  readonly hasZero: boolean
  readonly xOf: (period: string) => number
  readonly yOf: (value: number) => number
}

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
  const ofLines = runs.flatMap(({ series, runs: pieces }) =>
    pieces
      .flat()
      .flatMap(({ value, lower, upper }) =>
        series.role === 'area' ? [value, lower ?? value, upper ?? value] : [value],
      ),
  )
  const ofRange = input.range?.points.flatMap(({ least, greatest }) => [least, greatest]) ?? []
  const values = [...ofLines, ...ofRange, ...(input.baseline === undefined ? [] : [input.baseline])]
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
  const drawn = pieces.map(({ series: { id, label, role, mark }, runs }) => ({
    id,
    label,
    role,
    mark,
    runs: runs.map(inPx),
  }))
  const isRoomy = hasRoomForMarks(pieces, timeline, frame)
  const range = rangeRuns(input)
  const shades = shadedBreaks(input, x, frame)
  const byImportance = drawn.toSorted((a, b) => order[a.role] - order[b.role])
  return {
    frame,
    hasZero,
    yTicks: y.ticks.map((tick, i) => ({ y: y.at(tick), label: tickLabels[i] ?? '' })),
    xTicks: timeTicks(
      timeline.map(({ period }) => period),
      Math.floor((frame.right - frame.left) / 44),
    ).map(({ label, position }) => ({ label, x: x(position) })),
    lines: byImportance.toReversed().map(({ id, role, mark, runs }) => ({
      id,
      role,
      ...(mark && { mark }),
      path: runs
        .filter((run) => run.length > 1)
        .map(pathOf)
        .join(''),
      dots: runs.flatMap((run) => (run.length === 1 ? run : [])),
      marked: mark ? (isRoomy ? runs.flat() : runs.flatMap((run) => run.slice(-1))) : [],
    })),
    band: pieces
      .filter((piece) => piece.series.role === 'area')
      .flatMap(({ runs }) => runs.map((run) => bandOf(run, x, y.at)))
      .join(''),
    range: range.map((run) => bandOf(run, x, y.at)).join(''),
    ...(input.baseline !== undefined && { baselineY: y.at(input.baseline) }),
    withheldX: withheldAt(series, x),
    breaks: shades,
    labels: placeLineLabels(
      [
        ...byImportance
          .slice(0, drawn.length > mostNamed ? 1 : undefined)
          .map(({ id, label, runs }) => ({ id, text: label, runs })),
        ...(input.range ? [{ id: rangeId, text: input.range.label, runs: range.map(inPx) }] : []),
      ],
      typeSize,
      frame,
      wordsOf(shades, frame),
    ),
    xOf: (period) => x(yearPosition(period)),
    yOf: y.at,
  }
}

/** Of more lines only the first bears its name: names on lines say less than the marks in the readout. */
export const mostNamed = 6
const order: Record<LineRole, number> = { area: 0, other: 1, combined: 2, parent: 3, region: 4 }
/** The name of the band among the labels; no key of an area. */
export const rangeId = '*range'

/** Marks at every value need air between them: few lines, and periods far enough apart. */
function hasRoomForMarks(
  pieces: readonly { readonly series: LineSeries }[],
  timeline: readonly TimelineStop[],
  { left, right }: Box,
): boolean {
  const marked = pieces.filter(({ series }) => series.mark).length
  return marked <= 4 && (right - left) / Math.max(1, timeline.length) >= 18
}
