// Where map, legend and chart stand on a page: side by side where it is wide, below one another where it is high.
import type { Size } from '../drawing.ts'

export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}
export interface PageLayout {
  readonly map: Box
  readonly legend: Box
  /** `room`: the height that was free for it. */
  readonly chart?: Box & { readonly room: number }
  /** What the three take together: at least the room given. */
  readonly height: number
}

export interface PageNeeds {
  readonly legendHeight: (width: number) => number
  /** How high the chart gets at a width, where there is so much room: higher than that where it shows no less. */
  readonly chartHeight?: ((width: number, room: number) => number) | undefined
  /** Of what the map shows: width by height. */
  readonly aspect: number
}

const gap = 22
/** Of a map, at least. */
const leastMap = 260
/** What a map's own margins and scale take. */
const aroundMap = 20
/** A long chart makes the page longer, not the map. */
const mostMap = (height: number): number => Math.max(leastMap, height * 1.25)
const within = (x: number, least: number, most: number): number => Math.max(least, Math.min(x, most))

/** A column for legend and chart on the right, as wide as the map leaves it. */
function* sideBySide(
  { width, height }: Size,
  { legendHeight, chartHeight, aspect }: PageNeeds,
): Generator<undefined, PageLayout> {
  const beside = width - gap - aroundMap - height * aspect
  const column = chartHeight
    ? within(beside, Math.max(320, width * 0.34), Math.max(320, width * 0.5))
    : within(width * 0.28, 250, 340)
  const x = width - column
  const legend = { x, y: 0, width: column, height: legendHeight(column) }
  const left = height - legend.height - gap
  const chartRoom = Math.max(0, left)
  yield
  const chart = chartHeight?.(column, chartRoom)
  yield
  const needed = legend.height + (chart === undefined ? 0 : gap + chart)
  const whole = Math.max(height, needed, leastMap)
  return {
    map: { x: 0, y: 0, width: Math.max(1, x - gap), height: Math.min(whole, mostMap(height)) },
    legend,
    ...(chart !== undefined && {
      chart: { x, y: whole - chart, width: column, height: chart, room: chartRoom },
    }),
    height: whole,
  }
}

/** Map, legend and chart over the whole width; the legend beside the chart where both have room there. */
function* oneBelowAnother(
  { width, height }: Size,
  { legendHeight, chartHeight }: PageNeeds,
): Generator<undefined, PageLayout> {
  const isBeside = chartHeight !== undefined && width >= 760
  const legendWidth = isBeside ? Math.max(250, width * 0.36) : width
  const needed = legendHeight(legendWidth)
  const room = height - (isBeside ? 0 : needed + gap)
  const chartWidth = isBeside ? width - legendWidth - gap : width
  const chartRoom = room * 0.4
  yield
  const chart = chartHeight?.(chartWidth, chartRoom)
  yield
  const below = isBeside ? Math.max(needed, chart ?? 0) : needed + (chart === undefined ? 0 : gap + chart)
  const mapHeight = Math.max(leastMap, height - below - gap)
  const top = mapHeight + gap
  const [chartX, chartY] = isBeside ? [legendWidth + gap, top] : [0, top + needed + gap]
  return {
    map: { x: 0, y: 0, width, height: mapHeight },
    legend: { x: 0, y: top, width: legendWidth, height: needed },
    ...(chart !== undefined && {
      chart: { x: chartX, y: chartY, width: chartWidth, height: chart, room: chartRoom },
    }),
    height: top + below,
  }
}

/** How high the map itself gets. */
const shownHeight = ({ map }: PageLayout, aspect: number): number => Math.min(map.height, map.width / aspect)

/**
 * By the page's shape, unless the map gets much larger the other way and nothing is lost. How high a chart of thousands of marks gets
 * is only known when it is drawn: others may work before and after.
 */
export function* pageLayout(room: Size, needs: PageNeeds): Generator<undefined, PageLayout> {
  const isWide = room.width > room.height * 1.25
  const [usual, other] = isWide ? [sideBySide, oneBelowAnother] : [oneBelowAnother, sideBySide]
  const [first, second] = [yield* usual(room, needs), yield* other(room, needs)]
  const isLarger = shownHeight(second, needs.aspect) > 1.25 * shownHeight(first, needs.aspect)
  // A column beside the map needs a page of some width.
  return isLarger && second.height <= first.height && room.width >= 800 ? second : first
}
