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
  readonly chart?: Box
  /** What the three take together: at least the room given. */
  readonly height: number
}

export interface PageNeeds {
  readonly legendHeight: (width: number) => number
  readonly chart?: { readonly least: number; readonly most: number } | undefined
  /** Of what the map shows: width by height. */
  readonly aspect: number
}

const gap = 22
/** Of a map, at least. */
const leastMap = 260
/** What a map's own margins and scale take. */
const aroundMap = 20
const within = (x: number, least: number, most: number): number => Math.max(least, Math.min(x, most))

/** A column for legend and chart on the right, as wide as the map leaves it. */
function sideBySide({ width, height }: Size, { legendHeight, chart, aspect }: PageNeeds): PageLayout {
  const beside = width - gap - aroundMap - height * aspect
  const column = chart
    ? within(beside, Math.max(320, width * 0.34), Math.max(320, width * 0.5))
    : within(width * 0.28, 250, 340)
  const x = width - column
  const legend = { x, y: 0, width: column, height: legendHeight(column) }
  const left = height - legend.height - gap
  const whole = Math.max(height, legend.height, leastMap)
  const isShown = chart !== undefined && left >= chart.least
  const chartHeight = isShown ? Math.min(chart.most, left) : 0
  return {
    map: { x: 0, y: 0, width: Math.max(1, x - gap), height: whole },
    legend,
    ...(isShown && { chart: { x, y: whole - chartHeight, width: column, height: chartHeight } }),
    height: whole,
  }
}

/** Map, legend and chart over the whole width; the legend beside the chart where both have room there. */
function oneBelowAnother({ width, height }: Size, { legendHeight, chart }: PageNeeds): PageLayout {
  const isBeside = chart !== undefined && width >= 760
  const legendWidth = isBeside ? Math.max(250, width * 0.36) : width
  const needed = legendHeight(legendWidth)
  const room = height - (isBeside ? 0 : needed + gap)
  const chartHeight = chart ? within(room * 0.4, chart.least, chart.most) : 0
  const below = isBeside ? Math.max(needed, chartHeight) : needed + (chart ? gap + chartHeight : 0)
  const mapHeight = Math.max(leastMap, height - below - gap)
  const top = mapHeight + gap
  const chartBox = isBeside
    ? { x: legendWidth + gap, y: top, width: width - legendWidth - gap, height: below }
    : { x: 0, y: top + needed + gap, width, height: chartHeight }
  return {
    map: { x: 0, y: 0, width, height: mapHeight },
    legend: { x: 0, y: top, width: legendWidth, height: needed },
    ...(chart && { chart: chartBox }),
    height: top + below,
  }
}

/** How high the map itself gets. */
const shownHeight = ({ map }: PageLayout, aspect: number): number => Math.min(map.height, map.width / aspect)

/** By the page's shape, unless the map gets much larger the other way and nothing is lost. */
export function pageLayout(room: Size, needs: PageNeeds): PageLayout {
  const isWide = room.width > room.height * 1.25
  const [usual, other] = isWide ? [sideBySide, oneBelowAnother] : [oneBelowAnother, sideBySide]
  const [first, second] = [usual(room, needs), other(room, needs)]
  const isLarger = shownHeight(second, needs.aspect) > 1.25 * shownHeight(first, needs.aspect)
  const losesNothing = second.height <= first.height && (second.chart !== undefined || !first.chart)
  // A column beside the map needs a page of some width.
  return isLarger && losesNothing && room.width >= 800 ? second : first
}
