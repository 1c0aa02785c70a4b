// Bars of counts and shares: of a chosen area, of the whole, and the hatched square where a number is confidential.
import type { Mark, Place } from '../drawing.ts'
import { inks } from './inks.ts'
import { lineD, rectD } from './path.ts'

/** A little more than half of `chosen` and of `reference` on white, as on the screen. */
export const [softArea, softWhole] = ['#e79979', '#93aece']

/** Around its middle. */
export function withheldMarks([x, y]: Place): readonly Mark[] {
  const [left, top] = [x - 4, y - 4]
  const strokes = [
    [
      [left, top + 4],
      [left + 4, top],
    ],
    [
      [left, top + 8],
      [left + 8, top],
    ],
    [
      [left + 4, top + 8],
      [left + 8, top + 4],
    ],
  ] as const
  return [
    {
      kind: 'path',
      d: `${rectD(left, top, 8, 8)}${strokes.map((stroke) => lineD(stroke)).join('')}`,
      stroke: inks.ink2,
      width: 1,
    },
  ]
}
