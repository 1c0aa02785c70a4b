// The small boxes of a legend with their words.
import type { Outcome, PaintSlot } from '../../core/scene/scene.ts'
import { hatchColor, hatchStrokes } from '../look/hatch.ts'
import { inks } from '../look/inks.ts'
import { rectD } from '../look/path.ts'
import { symbolMarks } from '../look/symbolMarks.ts'
import type { Mark } from '../drawing.ts'
import { textBlock, type Piece } from '../text/textBlock.ts'

export const swatchSize = { width: 20, height: 13 } as const
export const legendType = 12.5
const textLeft = swatchSize.width + 8

/** Closer than on the map, where a swatch would show one stroke of the hatch or none. */
const hatchShare = 0.6

const shapes: Readonly<Record<Outcome, 'up' | 'down' | 'cross' | undefined>> = {
  higher: 'up',
  lower: 'down',
  notComparable: 'cross',
  similar: undefined,
}

function hatchMarks({ color, pattern }: Pick<PaintSlot, 'color' | 'pattern'>, top: number): readonly Mark[] {
  if (pattern === 'none') return []
  const box = { left: 0, top, right: swatchSize.width, bottom: top + swatchSize.height }
  const { d, width, dots, radius } = hatchStrokes(pattern, box, hatchShare)
  const ink = hatchColor(color)
  return [
    ...(d === '' ? [] : [{ kind: 'path', d, stroke: ink, width } as const]),
    ...dots
      .filter(([x, y]) => x > radius && x < box.right - radius && y > top + radius && y < box.bottom - radius)
      .map((at) => ({ kind: 'circle', at, radius, fill: ink }) as const),
  ]
}

export function swatchMarks(
  slot: Pick<PaintSlot, 'color' | 'pattern'>,
  outcome: Outcome | undefined,
  top: number,
): readonly Mark[] {
  const { width, height } = swatchSize
  const shape = outcome && shapes[outcome]
  const isLine = shape === 'cross'
  const stroke = isLine ? inks.ink : inks.surface
  const symbol = shape && { id: '', shape, radius: 5, stroke, ...(!isLine && { fill: inks.ink }) }
  return [
    { kind: 'path', d: rectD(0, top, width, height), fill: slot.color },
    ...(outcome === undefined ? hatchMarks(slot, top) : []),
    { kind: 'path', d: rectD(0, top, width, height), stroke: inks.lineStrong, width: 0.75 },
    ...(symbol ? symbolMarks(symbol, [width / 2, top + height / 2], 4.6) : []),
  ]
}

/** A line of a legend: what stands left of its words is `mark`, drawn around the height of the first line. */
export function keyLine(
  mark: (top: number) => readonly Mark[],
  text: string,
  width: number,
  count?: string,
): Piece {
  const countRoom = count === undefined ? 0 : 40
  const words = textBlock(text, width - textLeft - countRoom, { size: legendType }, [textLeft, 0])
  const height = Math.max(words.height, swatchSize.height)
  return {
    height: height + 3,
    marks: [
      ...mark((legendType * 1.35 - swatchSize.height) / 2),
      ...words.marks,
      ...(count === undefined
        ? []
        : [
            {
              kind: 'text',
              at: [width, legendType],
              text: count,
              size: legendType,
              color: inks.ink2,
              anchor: 'end',
            } as const,
          ]),
    ],
  }
}
