// Where everything in the strip plot stands, in px: one row a group, one dot a value. Knows no DOM.
import { textWidth } from '../labels/placeLineLabels.ts'
import { linearScale } from '../scale/linear.ts'
import { dodge } from './dodge.ts'

export interface StripValue {
  readonly id: string
  readonly value: number
  readonly color: string
}
export interface StripGroup {
  readonly id: string
  readonly label: string
  /** The group's own value, drawn as a black tick. */
  readonly reference?: number
  readonly values: readonly StripValue[]
}
export interface StripInput {
  readonly groups: readonly StripGroup[]
  /** Over all periods, so that the axis stays still when the period moves. */
  readonly domain: readonly [number, number]
  /** The dashed line. */
  readonly whole?: number
  readonly width: number
}

export interface StripDot {
  readonly id: string
  readonly x: number
  readonly y: number
  readonly color: string
  /** Row and place in it from the left: the way of the arrow keys. */
  readonly row: number
}
export interface StripGeometry {
  readonly left: number
  readonly right: number
  readonly rowHeight: number
  readonly height: number
  readonly rows: readonly {
    readonly id: string
    readonly label: string
    readonly y: number
    readonly referenceX?: number
  }[]
  readonly dots: readonly StripDot[]
  readonly ticks: readonly { readonly x: number; readonly value: number }[]
  readonly wholeX?: number
}

export const dotRadius = 4
const typeSize = 12
/** Names take at most this part of the width and are shortened beyond. */
const nameShare = 0.3

function shortened(name: string, room: number): string {
  if (textWidth(name, typeSize) <= room) return name
  const letters = Math.max(3, Math.floor(room / textWidth('n', typeSize)) - 1)
  return `${name.slice(0, letters).trimEnd()}…`
}

/** Thousands of dots stay on their line: moving them apart would take longer than a frame. */
const mostDodged = 2000

export function stripGeometry({ groups, domain, whole, width }: StripInput): StripGeometry {
  const widest = Math.max(0, ...groups.map(({ label }) => textWidth(label, typeSize)))
  const room = Math.min(widest, width * nameShare)
  const left = Math.ceil(room) + 12
  const right = width - dotRadius - 6
  const rowHeight = groups.length > 14 ? 15 : 16
  const ends: [number, number] = [
    Math.min(0, domain[0], whole ?? domain[0]),
    Math.max(domain[1], whole ?? domain[1]),
  ]
  // Values far from zero use the whole width: a dot's place says nothing about its distance from zero.
  if (domain[0] > 0 && domain[0] > domain[1] * 0.5) ends[0] = Math.min(domain[0], whole ?? domain[0])
  const scale = linearScale(ends, [left + dotRadius + 2, right], width < 340 ? 3 : 5)
  const rows = groups.map(({ id, label, reference }, row) => ({
    id,
    label: shortened(label, room + 1),
    y: (row + 0.5) * rowHeight,
    ...(reference !== undefined && { referenceX: scale.at(reference) }),
  }))
  const all = groups.reduce((sum, { values }) => sum + values.length, 0)
  const dots = groups.flatMap(({ values }, row) => {
    const placed = values
      .map(({ id, value, color }) => ({ id, color, x: scale.at(value) }))
      .sort((a, b) => a.x - b.x || (a.id < b.id ? -1 : 1))
    const offsets = all > mostDodged ? undefined : dodge(placed, dotRadius, rowHeight / 2 - 2.5)
    return placed.map(({ id, color, x }) => ({
      id,
      color,
      x,
      row,
      y: (row + 0.5) * rowHeight + (offsets?.get(id) ?? 0),
    }))
  })
  return {
    left,
    right,
    rowHeight,
    height: groups.length * rowHeight,
    rows,
    dots,
    ticks: scale.ticks.map((value) => ({ value, x: scale.at(value) })),
    ...(whole !== undefined && { wholeX: scale.at(whole) }),
  }
}

/**
 * One path a colour for all dots: a change of period then touches as many elements as there are classes, not as there are
 * areas. In the order of first appearance.
 */
export function dotPaths(dots: readonly StripDot[]): readonly (readonly [color: string, path: string])[] {
  const paths = new Map<string, string>()
  for (const { x, y, color } of dots) {
    const start = `M${round(x - dotRadius)},${round(y)}`
    const circle = `${start}a${dotRadius},${dotRadius} 0 1,0 ${2 * dotRadius},0a${dotRadius},${dotRadius} 0 1,0 ${-2 * dotRadius},0`
    paths.set(color, (paths.get(color) ?? '') + circle)
  }
  return [...paths]
}

const round = (px: number) => Math.round(px * 10) / 10

/** The dot nearest to a place, within `reach` px. */
export function nearestDot<T extends StripDot>(
  dots: readonly T[],
  x: number,
  y: number,
  reach: number,
): T | undefined {
  let best: T | undefined
  let least = reach
  for (const dot of dots) {
    const distance = Math.hypot(dot.x - x, dot.y - y)
    if (distance <= least) {
      best = dot
      least = distance
    }
  }
  return best
}

/** Where a key leads from a dot: sideways through the values and on into the next row, up and down to the nearest. */
export function walkedDot<T extends StripDot>(
  dots: readonly T[],
  from: T | undefined,
  key: string,
): T | undefined {
  if (key === 'Home') return dots[0]
  if (key === 'End') return dots.at(-1)
  const at = from ? dots.indexOf(from) : -1
  if (key === 'ArrowRight') return dots[at + 1] ?? from
  if (key === 'ArrowLeft') return at > 0 ? dots[at - 1] : from
  if (!from || (key !== 'ArrowDown' && key !== 'ArrowUp')) return from ?? dots[0]
  const rows = [...new Set(dots.map(({ row }) => row))]
  const row = rows[rows.indexOf(from.row) + (key === 'ArrowDown' ? 1 : -1)]
  const inRow = dots.filter((dot) => dot.row === row)
  return inRow.toSorted((a, b) => Math.abs(a.x - from.x) - Math.abs(b.x - from.x))[0] ?? from
}
