// Test fixture: unit squares in rows and columns, row by row, as rings of points.
import type { AreaRings } from './contiguity.ts'

export function gridOf(rows: number, columns: number): AreaRings {
  const squares = Array.from({ length: rows * columns }, (_, i) => {
    const [x, y] = [i % columns, Math.floor(i / columns)]
    return [x, y, x + 1, y, x + 1, y + 1, x, y + 1, x, y]
  })
  return ringsOf(squares)
}

/** One ring an area. */
export const ringsOf = (squares: readonly (readonly number[])[]): AreaRings => {
  let end = 0
  return {
    points: Float64Array.from(squares.flat()),
    ringEnds: Uint32Array.from(squares, (square) => (end += square.length / 2)),
    ringAreas: Uint32Array.from(squares, (_, i) => i),
    count: squares.length,
  }
}
