// Which shapes may lie at a point: a grid over all of them, each cell with the shapes whose boxes touch it. Asked for points only,
// it needs no tree: a shape stands in about as many cells as it is larger than the usual one.
import { boxAround, type Shape } from './mercatorOutlines.ts'

/** Positions in `shapes`, ascending, of those whose boxes may hold the point. */
export function boxGrid(shapes: readonly Shape[]): (x: number, y: number) => readonly number[] {
  const all = boxAround(shapes)
  const side = Math.max(1, Math.ceil(Math.sqrt(shapes.length)))
  const cellOf = (at: number, from: number, to: number): number =>
    to > from ? Math.min(side - 1, Math.max(0, Math.floor(((at - from) / (to - from)) * side))) : 0
  const column = (x: number) => cellOf(x, all.left, all.right)
  const row = (y: number) => cellOf(y, all.top, all.bottom)
  const cells: number[][] = Array.from({ length: side * side }, () => [])
  for (const [i, { box }] of shapes.entries())
    for (let r = row(box.top); r <= row(box.bottom); r++)
      for (let c = column(box.left); c <= column(box.right); c++) cells[r * side + c]?.push(i)
  return (x, y) => cells[row(y) * side + column(x)] ?? []
}
