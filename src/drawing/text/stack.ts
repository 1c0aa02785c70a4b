// Pieces below one another, in one column or several.
import { movedMarks } from '../look/path.ts'
import { pieceOf, type Piece } from './textBlock.ts'

export function stack(pieces: readonly Piece[], gap = 0): Piece {
  const tops: number[] = []
  let y = 0
  for (const [i, { height }] of pieces.entries()) {
    if (i > 0) y += gap
    tops.push(y)
    y += height
  }
  return pieceOf(y, () => pieces.flatMap(({ marks }, i) => movedMarks(marks, 0, tops[i] ?? 0)))
}

/** Filled downwards, then rightwards, as evenly as their order allows. */
export function inColumns(pieces: readonly Piece[], columns: number, step: number, gap = 0): Piece {
  const whole = pieces.reduce((sum, { height }) => sum + height + gap, 0)
  if (columns <= 1 || pieces.length < 2) return stack(pieces, gap)
  const most = Math.max(whole / columns, ...pieces.map(({ height }) => height + gap))
  const filled: Piece[][] = [[]]
  let height = 0
  for (const piece of pieces) {
    // A piece stands where its middle is.
    if (height + (piece.height + gap) / 2 > most && filled.length < columns) {
      filled.push([])
      height = 0
    }
    filled.at(-1)?.push(piece)
    height += piece.height + gap
  }
  const stacks = filled.map((column) => stack(column, gap))
  return {
    height: Math.max(...stacks.map((column) => column.height)),
    marks: stacks.flatMap((column, i) => movedMarks(column.marks, i * step, 0)),
  }
}
