// Where the points of a little line lie. Time is true: years without a value leave room, and nothing is drawn over them.
export interface SparkPoint {
  /** In years. */
  readonly at: number
  /** Absent: a gap. */
  readonly value?: number
}

export interface SparkPaths {
  /** One path a stretch without gap or break; a stretch of one point is a dot. */
  readonly lines: readonly string[]
  readonly last?: { readonly x: number; readonly y: number }
}

/** Room for the dot at the end, CSS pixels. */
const margin = 3

const rounded = (x: number) => Math.round(x * 10) / 10

/** Stretches of known points, apart at gaps and breaks. Points in time order. */
function stretchesOf(points: readonly SparkPoint[], breaks: readonly number[]) {
  const stretches: { readonly at: number; readonly value: number }[][] = []
  let before: SparkPoint | undefined
  for (const { at, value } of points) {
    const isApart =
      before?.value === undefined || breaks.some((year) => (before?.at ?? at) < year && year <= at)
    if (value !== undefined) {
      if (isApart) stretches.push([])
      stretches.at(-1)?.push({ at, value })
    }
    before = { at, ...(value !== undefined && { value }) }
  }
  return stretches
}

/** `last` is undefined where fewer than two points are known: a dot alone shows no course. */
export function sparkPaths(
  points: readonly SparkPoint[],
  breaks: readonly number[],
  width: number,
  height: number,
): SparkPaths {
  const stretches = stretchesOf(points, breaks)
  const known = stretches.flat()
  if (known.length < 2) return { lines: [] }
  const values = known.map(({ value }) => value)
  const times = points.map(({ at }) => at)
  const [least, most] = [Math.min(...values), Math.max(...values)]
  const [from, to] = [Math.min(...times), Math.max(...times)]
  const place = ({ at, value }: { at: number; value: number }) => ({
    x: rounded(margin + (to > from ? (at - from) / (to - from) : 1) * (width - 2 * margin)),
    y: rounded(
      most > least
        ? height - margin - ((value - least) / (most - least)) * (height - 2 * margin)
        : height / 2,
    ),
  })
  const lines = stretches.map((stretch) => {
    const at = stretch.map(place).map(({ x, y }) => `${x},${y}`)
    return `M${at.join('L')}${at.length === 1 ? 'h0.1' : ''}`
  })
  const end = known.at(-1)
  return { lines, ...(end && { last: place(end) }) }
}
