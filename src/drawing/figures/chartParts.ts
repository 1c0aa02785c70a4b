// What all charts of drawings share: type, grid lines, axes.
import type { Mark, PathMark, Place } from '../drawing.ts'
import { inks } from '../look/inks.ts'
import { lineD } from '../look/path.ts'

export const chartType = 12

/** Of a chart's width, for the names at its left: narrow ones need more of it. */
export const namesShare = (width: number): number => (width < 500 ? 0.42 : 0.36)

export interface Tick {
  readonly at: number
  readonly label: string
}

export const line = (
  from: Place,
  to: Place,
  stroke: string,
  width: number,
  dash?: readonly number[],
): PathMark => ({
  kind: 'path',
  d: lineD([from, to]),
  stroke,
  width,
  ...(dash && { dash }),
})

export const words = (
  at: Place,
  text: string,
  more: { color?: string; anchor?: 'middle' | 'end'; size?: number; isBold?: boolean; halo?: string } = {},
): Mark => ({ kind: 'text', at, text, size: chartType, color: inks.ink2, ...more })

/** Lines across, with labels left of them. */
export const acrossGrid = (ticks: readonly Tick[], left: number, right: number): readonly Mark[] =>
  ticks.flatMap(({ at, label }) => [
    line([left, at], [right, at], inks.line, 1),
    words([left - 6, at + 4], label, { anchor: 'end' }),
  ])

/** A text in the middle of where a chart would be. */
export const noChart = (text: string, width: number, height: number): readonly Mark[] => [
  words([width / 2, height / 2], text, { anchor: 'middle' }),
]
