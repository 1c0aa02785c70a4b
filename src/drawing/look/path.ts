// Path data of plain shapes, as short as a tenth of a pixel allows.
import type { Mark, Place } from '../drawing.ts'

/** A tenth of a pixel is the most that can be seen; no `-0`. */
export const short = (x: number): string => String(Math.round(x * 10) / 10 + 0)

export const lineD = (places: readonly Place[]): string =>
  places.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${short(x)} ${short(y)}`).join('')

export const rectD = (x: number, y: number, width: number, height: number): string =>
  `M${short(x)} ${short(y)}L${short(x + width)} ${short(y)}L${short(x + width)} ${short(y + height)}L${short(x)} ${short(y + height)}Z`

/** Path data of M, L, C and Z elsewhere: its numbers are places, x and y in turn. */
export function movedD(d: string, dx: number, dy: number): string {
  let isY = true
  return d.replace(/-?\d*\.?\d+(?:e-?\d+)?/g, (number) => {
    isY = !isY
    const moved = short(Number(number) + (isY ? dy : dx))
    return moved
  })
}

/** The same marks elsewhere. */
export const movedMarks = (marks: readonly Mark[], dx: number, dy: number): readonly Mark[] =>
  marks.map((mark) =>
    mark.kind === 'path'
      ? { ...mark, d: movedD(mark.d, dx, dy) }
      : { ...mark, at: [mark.at[0] + dx, mark.at[1] + dy] },
  )
