// Places on a radar: spokes clockwise from the top, 0 in the middle, 100 at the rim.

export interface RadarPoint {
  readonly x: number
  readonly y: number
}

/** Around (0, 0). */
export function radarPoint(spoke: number, spokes: number, value: number, radius: number): RadarPoint {
  const angle = (2 * Math.PI * spoke) / spokes
  const reach = (radius * Math.min(100, Math.max(0, value))) / 100
  return { x: reach * Math.sin(angle), y: -reach * Math.cos(angle) }
}

const text = ({ x, y }: RadarPoint) => `${x.toFixed(1)},${y.toFixed(1)}`

/** Through all spokes of one value: a grid line. */
export function ringPath(spokes: number, value: number, radius: number): string {
  const points = Array.from({ length: spokes }, (_, i) => text(radarPoint(i, spokes, value, radius)))
  return `M${points.join('L')}Z`
}

export interface RadarShape {
  readonly path: string
  /** False where a value is missing: then the line has gaps and encloses nothing. */
  readonly isClosed: boolean
}

/**
 * The line through the values. Where one is missing the two pieces next to it are left out: it must not look like a zero,
 * nor may the line pass over it.
 */
export function radarShape(values: readonly (number | undefined)[], radius: number): RadarShape {
  const spokes = values.length
  const pointAt = (i: number) => {
    const value = values[i % spokes]
    return value === undefined ? undefined : text(radarPoint(i % spokes, spokes, value, radius))
  }
  const points = values.map((_, i) => pointAt(i))
  if (points.every((point) => point !== undefined)) return { path: `M${points.join('L')}Z`, isClosed: true }
  const pieces = points.flatMap((from, i) => {
    const to = pointAt(i + 1)
    return from !== undefined && to !== undefined ? [`M${from}L${to}`] : []
  })
  return { path: pieces.join(''), isClosed: false }
}
