// Where boxes, whiskers and dots of a box plot stand, in px: one row a group, lying, so that names can be read. Knows no DOM.
import { linearScale } from '../scale/linear.ts'
import { textWidth } from '../labels/placeLineLabels.ts'
import { dodge } from '../strip/dodge.ts'
import type { StripDot } from '../strip/stripGeometry.ts'

export interface BoxValue {
  readonly id: string
  readonly value: number
  readonly color: string
  readonly isOutlier: boolean
}
export interface BoxRow {
  readonly id: string
  readonly label: string
  /** Number of values, as it is written at the end of the row. */
  readonly count: string
  readonly values: readonly BoxValue[]
  /** Low whisker, first quartile, median, third quartile, high whisker; absent: dots only. */
  readonly box?: readonly [number, number, number, number, number]
}
export interface BoxInput {
  readonly rows: readonly BoxRow[]
  /** Over all periods, so that the axis stays still when the period moves. */
  readonly domain: readonly [number, number]
  /** The dashed line. */
  readonly whole?: number
  readonly width: number
}

export interface DrawnRow {
  readonly id: string
  readonly label: string
  readonly count: string
  readonly y: number
  /** The same five figures in px. */
  readonly box?: readonly [number, number, number, number, number]
}
export interface BoxDot extends StripDot {
  /** Inside its box or whiskers, drawn faintly. */
  readonly isInner: boolean
}
export interface BoxGeometry {
  readonly left: number
  readonly right: number
  /** Right end of the counts. */
  readonly end: number
  readonly height: number
  readonly rows: readonly DrawnRow[]
  /** Outliers, and the values of rows without a box; inner values too where there are few. Row by row, ascending. */
  readonly dots: readonly BoxDot[]
  /** The place of any value, drawn or not: marks follow the hover there. */
  readonly placeOf: (id: string) => StripDot | undefined
  readonly ticks: readonly { readonly x: number; readonly value: number }[]
  readonly wholeX?: number
}

export const rowHeight = 22
export const dotRadius = 3
const typeSize = 12
/** Names take at most this part of the width and are shortened beyond. */
const nameShare = 0.3
/** Up to this many values each is a dot; of more only those outside the boxes. */
const mostDots = 400
/** px on either side of a row's middle that dots may move apart. */
const reach = 6

function shortened(name: string, room: number): string {
  if (textWidth(name, typeSize) <= room) return name
  const letters = Math.max(3, Math.floor(room / textWidth('n', typeSize)) - 1)
  return `${name.slice(0, letters).trimEnd()}…`
}

function domainOf({ domain, whole }: BoxInput): [number, number] {
  const least = Math.min(domain[0], whole ?? domain[0])
  const greatest = Math.max(domain[1], whole ?? domain[1])
  // Values far from zero use the whole width: a dot's place says nothing about its distance from zero.
  return [least > 0 && least > greatest * 0.5 ? least : Math.min(0, least), greatest]
}

type Scale = ReturnType<typeof linearScale>

function dotsIn({ box, values }: BoxRow, row: number, scale: Scale, isFew: boolean): BoxDot[] {
  const shown = isFew || !box ? values : values.filter(({ isOutlier }) => isOutlier)
  const placed = shown.map((one) => ({ ...one, x: scale.at(one.value) }))
  const offsets = placed.length <= mostDots ? dodge(placed, dotRadius, reach) : undefined
  return placed.map(({ id, color, x, isOutlier }) => ({
    id,
    color,
    x,
    row,
    y: (row + 0.5) * rowHeight + (offsets?.get(id) ?? 0),
    isInner: box !== undefined && !isOutlier,
  }))
}

/** Looks through all values: for one area at a time, where a table of all would cost more than it saves. */
function placeIn(rows: readonly BoxRow[], scale: Scale, id: string): StripDot | undefined {
  for (const [row, { values }] of rows.entries()) {
    const found = values.find((value) => value.id === id)
    if (found) return { id, color: found.color, x: scale.at(found.value), row, y: (row + 0.5) * rowHeight }
  }
  return undefined
}

export function boxGeometry(input: BoxInput): BoxGeometry {
  const { rows, whole, width } = input
  const widest = Math.max(0, ...rows.map(({ label }) => textWidth(label, typeSize) + 4))
  const room = Math.min(widest, width * nameShare)
  const left = Math.ceil(room) + 12
  const counts = Math.ceil(Math.max(0, ...rows.map(({ count }) => textWidth(count, typeSize)))) + 2
  const right = width - counts - 12
  const scale = linearScale(
    domainOf(input),
    [left + dotRadius + 2, right - dotRadius - 2],
    width < 340 ? 3 : 5,
  )
  const isFew = rows.reduce((sum, { values }) => sum + values.length, 0) <= mostDots
  const dots = rows.flatMap((row, i) => dotsIn(row, i, scale, isFew))
  const at = scale.at
  return {
    left,
    right,
    end: width,
    height: rows.length * rowHeight,
    rows: rows.map(({ id, label, count, box }, row) => ({
      id,
      count,
      label: shortened(label, room + 1),
      y: (row + 0.5) * rowHeight,
      ...(box && { box: [at(box[0]), at(box[1]), at(box[2]), at(box[3]), at(box[4])] as const }),
    })),
    dots,
    placeOf: (id) => dots.find((dot) => dot.id === id) ?? placeIn(rows, scale, id),
    ticks: scale.ticks.map((value) => ({ value, x: at(value) })),
    ...(whole !== undefined && { wholeX: at(whole) }),
  }
}

const half = 6

/** Boxes, whiskers with their ends, and medians of the rows, each as one path. */
export function boxPaths(rows: readonly DrawnRow[]): {
  readonly boxes: string
  readonly whiskers: string
  readonly medians: string
} {
  const paths = { boxes: '', whiskers: '', medians: '' }
  for (const { y, box } of rows) {
    if (!box) continue
    const [low, first, median, third, high] = box.map((x) => Math.round(x * 10) / 10)
    paths.boxes += `M${first},${y - half}H${third}V${y + half}H${first}z`
    paths.whiskers += `M${low},${y}H${first}M${third},${y}H${high}M${low},${y - 3}v6M${high},${y - 3}v6`
    paths.medians += `M${median},${y - half}v${2 * half}`
  }
  return paths
}
