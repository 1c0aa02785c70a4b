// The shaded parts of the chart before series breaks, and where their words stand, in px.
import { textWidth, type Box } from '../labels/placeLineLabels.ts'
import { typeSize, type LineChartInput } from './lineInput.ts'
import { breakTime } from './lineSeries.ts'

export interface ShadedBreak {
  readonly left: number
  readonly right: number
  readonly labelX: number
  readonly label?: string
  /** The words are wider than the shade: the line at its end begins below them. */
  readonly isOverrun: boolean
}

/** One shade a break, each from the break before it. */
export function shadedBreaks(
  { breaks, timeline }: Pick<LineChartInput, 'breaks' | 'timeline'>,
  x: (time: number) => number,
  frame: Box,
): ShadedBreak[] {
  const shades: ShadedBreak[] = []
  let left = frame.left
  let freeUntil = frame.right
  for (const { at, label } of breaks) {
    const time = breakTime(at, timeline)
    if (time === undefined) continue
    const right = x(time)
    shades.push({ left, right, labelX: left + 6, isOverrun: false, label })
    left = right
  }
  // From the last: words may run over the end of the last shade, but neither into another one, where they would be untrue, nor out
  // of the chart.
  const placed = shades.toReversed().map((shade): ShadedBreak => {
    const { label = '', ...rest } = shade
    const end = shade.labelX + textWidth(label, typeSize - 1)
    const isFitting = end < freeUntil
    freeUntil = shade.left
    return isFitting ? { ...shade, isOverrun: end > shade.right } : rest
  })
  return placed.toReversed()
}

/** Where the words stand: other words keep clear of them. */
export const wordsOf = (shades: readonly ShadedBreak[], frame: Box): readonly Box[] =>
  shades.flatMap(({ labelX, label }) =>
    label === undefined
      ? []
      : [
          {
            left: labelX,
            right: labelX + textWidth(label, typeSize),
            top: frame.top,
            bottom: frame.top + typeSize + 4,
          },
        ],
  )
