// Where everything in the scatter plot stands, in px. Knows no DOM.
import { textWidth } from '../labels/placeLineLabels.ts'
import { linearScale, type Scale } from '../scale/linear.ts'

export interface ScatterValue {
  readonly id: string
  readonly x: number
  readonly y: number
  readonly color: string
  /** Dots of one group are marked faintly while one of them is hovered. */
  readonly group?: string
  /** Bears a ring: it lies far from the line. */
  readonly isFar?: boolean
}
export interface ScatterInput {
  readonly values: readonly ScatterValue[]
  /** The least that the axes show; they are widened where values lie outside. */
  readonly domainX?: readonly [number, number]
  readonly domainY?: readonly [number, number]
  readonly formatTicksX: (values: readonly number[]) => readonly string[]
  readonly formatTicksY: (values: readonly number[]) => readonly string[]
  readonly line?: { readonly slope: number; readonly intercept: number }
  readonly width: number
}

export interface ScatterDot {
  readonly id: string
  readonly value: ScatterValue
  /** px */
  readonly left: number
  readonly top: number
}
export interface AxisTick {
  readonly at: number
  readonly label: string
}
export interface ScatterGeometry {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly radius: number
  readonly dots: readonly ScatterDot[]
  readonly ticksX: readonly AxisTick[]
  readonly ticksY: readonly AxisTick[]
  /** The regression line between the outermost dots, cut off at the edges. */
  readonly line?: readonly [left: number, top: number, right: number, bottom: number]
}

/** Above this many dots they are drawn on a canvas: paths of so many circles are slow in SVG. */
export const mostDrawn = 1500
const typeSize = 12
/** px for the tick labels of the horizontal axis. */
const foot = 22

const radiusFor = (count: number): number =>
  count < 250 ? 4.5 : count < 700 ? 3.5 : count <= mostDrawn ? 2.75 : 2

/** An axis that begins nearer to zero than this part of its length begins at zero. */
const nearZero = 0.12

/** Least and greatest of the values and the domain, with 4 % of air that does not reach beyond zero. */
function endsOf(values: readonly number[], domain: readonly [number, number] | undefined): [number, number] {
  let [low, high] = domain ?? [Infinity, -Infinity]
  for (const value of values) {
    if (value < low) low = value
    if (value > high) high = value
  }
  if (!(low <= high)) return [0, 1]
  const air = (high - low) * 0.04
  const near = (high - low) * nearZero
  return [
    low >= 0 ? (low <= near ? 0 : low - air) : low - air,
    high <= 0 ? (-high <= near ? 0 : high + air) : high + air,
  ]
}

const ticksOf = (scale: Scale, format: ScatterInput['formatTicksX']): readonly AxisTick[] => {
  const labels = format(scale.ticks)
  return scale.ticks.map((value, i) => ({ at: scale.at(value), label: labels[i] ?? '' }))
}

const bottomFor = (width: number): number => Math.round(Math.max(190, Math.min(310, width * 0.68)))

/** px, of a plot so many px wide. */
export const heightFor = (width: number): number => bottomFor(width) + foot
export const heightOf = ({ bottom }: ScatterGeometry): number => bottom + foot

export function scatterGeometry(input: ScatterInput): ScatterGeometry {
  const { values, width } = input
  const radius = radiusFor(values.length)
  const bottom = bottomFor(width)
  const endsY = endsOf(
    values.map(({ y }) => y),
    input.domainY,
  )
  const scaleY = linearScale(endsY, [bottom - radius, 8 + radius], 6)
  const ticksY = ticksOf(scaleY, input.formatTicksY)
  const left = Math.ceil(Math.max(14, ...ticksY.map(({ label }) => textWidth(label, typeSize)))) + 8
  const right = width - 2
  const endsX = endsOf(
    values.map(({ x }) => x),
    input.domainX,
  )
  const scaleX = linearScale(endsX, [left + radius, right - radius], width < 340 ? 5 : 6)
  const dots = values.map((value) => ({
    id: value.id,
    value,
    left: scaleX.at(value.x),
    top: scaleY.at(value.y),
  }))
  const line = input.line && lineOf(input.line, values, scaleX, scaleY)
  return {
    left,
    right,
    top: 4,
    bottom,
    radius,
    dots,
    ticksX: ticksOf(scaleX, input.formatTicksX),
    ticksY,
    ...(line && { line }),
  }
}

/** Only as far as there are dots, and not beyond the axis: a line says nothing of values that no area has. */
function lineOf(
  { slope, intercept }: NonNullable<ScatterInput['line']>,
  values: readonly ScatterValue[],
  scaleX: Scale,
  scaleY: Scale,
): ScatterGeometry['line'] {
  let [from, to] = [Infinity, -Infinity]
  for (const { x } of values) {
    if (x < from) from = x
    if (x > to) to = x
  }
  const [low, high] = scaleY.domain
  if (slope !== 0) {
    const ends = [(low - intercept) / slope, (high - intercept) / slope].toSorted((a, b) => a - b)
    from = Math.max(from, ends[0] ?? from)
    to = Math.min(to, ends[1] ?? to)
  }
  if (!(to > from)) return undefined
  const yAt = (x: number) => scaleY.at(intercept + slope * x)
  return [scaleX.at(from), yAt(from), scaleX.at(to), yAt(to)]
}

const round = (px: number) => Math.round(px * 10) / 10

/** Circles of one radius as one path. */
export function circlesPath(dots: readonly ScatterDot[], r: number): string {
  let path = ''
  for (const { left, top } of dots)
    path += `M${round(left - r)},${round(top)}a${r},${r} 0 1,0 ${2 * r},0a${r},${r} 0 1,0 ${-2 * r},0`
  return path
}

/** One path a colour: as many elements as there are classes, not as there are areas. In the order of first appearance. */
export function dotsByColor(dots: readonly ScatterDot[]): ReadonlyMap<string, readonly ScatterDot[]> {
  const byColor = new Map<string, ScatterDot[]>()
  for (const dot of dots) {
    const same = byColor.get(dot.value.color)
    if (same) same.push(dot)
    else byColor.set(dot.value.color, [dot])
  }
  return byColor
}
