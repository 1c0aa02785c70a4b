// Where bars, classes and limits of the legend stand, in px. Knows no DOM.
import { placeAlong } from '../labels/placeAlong.ts'
import { textWidth } from '../labels/placeLineLabels.ts'
import { linearScale } from '../scale/linear.ts'

export interface HistogramBar {
  readonly from: number
  readonly to: number
  readonly count: number
  readonly color: string
}
/** Class i holds (breaks[i-1], breaks[i]]; labels belong to `breaks` (an empty one is not drawn), colours to the classes. */
export interface HistogramInput {
  readonly domain: readonly [number, number]
  readonly bars: readonly HistogramBar[]
  readonly colors: readonly string[]
  readonly breaks: readonly number[]
  readonly breakLabels: readonly string[]
  readonly width: number
}
export interface HistogramGeometry {
  /** One path a colour. */
  readonly bars: readonly { readonly color: string; readonly path: string }[]
  readonly segments: readonly { x: number; width: number; color: string }[]
  readonly labels: readonly { x: number; text: string }[]
  readonly xOf: (value: number) => number
  readonly classAt: (x: number) => number
}

/** px from the top: room for the triangles, the bars' foot, the break bar, the limits' baseline. */
export const layout = { top: 9, foot: 49, bar: 52, barEnd: 60, label: 73, height: 76 } as const
export const limitSize = 11

function barPaths(bars: readonly HistogramBar[], x: (value: number) => number) {
  const most = Math.max(1, ...bars.map(({ count }) => count))
  const paths = new Map<string, string>()
  for (const { from, to, count, color } of bars) {
    if (count === 0) continue
    const tall = Math.max(1.5, ((layout.foot - layout.top) * count) / most)
    const left = x(from)
    const right = Math.max(left + 1, x(to) - 0.75)
    const bar = `M${round(left)},${layout.foot}V${round(layout.foot - tall)}H${round(right)}V${layout.foot}z`
    paths.set(color, (paths.get(color) ?? '') + bar)
  }
  return [...paths].map(([color, path]) => ({ color, path }))
}

const round = (px: number) => Math.round(px * 10) / 10

interface Label {
  readonly text: string
  readonly wanted: number
  readonly size: number
}
/** Estimated widths are on the safe side by this much. */
const slack = 0.85

/** As many limits as can stand beside each other: all, every second, every third. */
function fitting(labels: readonly Label[], width: number, step = 1): readonly Label[] {
  const kept = labels.filter((_, i) => i % step === 0)
  const total = kept.reduce((sum, { size }) => sum + size, 0)
  if (kept.length > 1 && total * slack > width) return fitting(labels, width, step + 1)
  const squeeze = Math.min(1, width / total)
  return kept.map((label) => ({ ...label, size: label.size * squeeze }))
}

export function histogramGeometry(input: HistogramInput): HistogramGeometry {
  const { domain, bars, colors, breaks, breakLabels, width } = input
  const x = linearScale(domain, [1, width - 1])
  const edges = [x.domain[0], ...breaks, x.domain[1]].map(x.at)
  const named = breaks.flatMap((limit, i) => {
    const text = breakLabels[i] ?? ''
    return text === '' ? [] : [{ text, wanted: x.at(limit), size: textWidth(text, limitSize) + 4 }]
  })
  const shown = fitting(named, width)
  const centres = placeAlong(shown, 0, width)
  return {
    bars: barPaths(bars, x.at),
    segments: colors.map((color, i) => {
      const left = edges[i] ?? 0
      return { x: left, width: Math.max(0, (edges[i + 1] ?? left) - left), color }
    }),
    labels: shown.map(({ text }, i) => ({ text, x: centres[i] ?? 0 })),
    // Values outside the domain (a whole of another level) stand at its edge.
    xOf: (value) => x.at(Math.max(x.domain[0], Math.min(x.domain[1], value))),
    classAt: (at) => Math.min(colors.length - 1, edges.slice(1, -1).filter((edge) => at > edge).length),
  }
}
