// A grid over the plane that tells which sides lie near a point, so that not every corner is held against every side.

export interface Sides {
  /** x, y of points; side i goes from point `starts[i]` to the next one. */
  readonly points: Float64Array
  readonly starts: Uint32Array
  /** Area that a side belongs to. */
  readonly areas: Uint32Array
}

interface SideGrid {
  /** Calls back with each side that may lie within `reach` of the point, once. */
  readonly visit: (x: number, y: number, meet: (side: number) => void) => void
}

interface Lattice {
  readonly left: number
  readonly bottom: number
  readonly cell: number
  readonly columns: number
  readonly rows: number
}

/** About one cell a side; at least two reaches wide, so that a side stands in few cells. */
function latticeOver({ points, starts }: Sides, reach: number): Lattice {
  if (points.length === 0) return { left: 0, bottom: 0, cell: 1, columns: 0, rows: 0 }
  let [left, right, bottom, top] = [Infinity, -Infinity, Infinity, -Infinity]
  for (let i = 0; i < points.length; i += 2) {
    const x = points[i] ?? 0
    const y = points[i + 1] ?? 0
    left = Math.min(left, x)
    right = Math.max(right, x)
    bottom = Math.min(bottom, y)
    top = Math.max(top, y)
  }
  const extent = Math.max(right - left, top - bottom, 4 * reach)
  const cell = Math.max(2 * reach, extent / Math.max(1, Math.sqrt(starts.length)))
  const count = (length: number) => Math.floor((length + 2 * reach) / cell) + 1
  return {
    left: left - reach,
    bottom: bottom - reach,
    cell,
    columns: count(right - left),
    rows: count(top - bottom),
  }
}

/** The sides of cell i stand in `list` from `from[i]` to `from[i + 1]`. */
export function sideGrid(sides: Sides, reach: number): SideGrid {
  const { points, starts } = sides
  const { left, bottom, cell, columns, rows } = latticeOver(sides, reach)
  const columnOf = (x: number) => Math.max(0, Math.min(columns - 1, Math.floor((x - left) / cell)))
  const rowOf = (y: number) => Math.max(0, Math.min(rows - 1, Math.floor((y - bottom) / cell)))

  function eachCell(start: number, meet: (index: number) => void): void {
    const [ax, ay] = [points[2 * start] ?? 0, points[2 * start + 1] ?? 0]
    const [bx, by] = [points[2 * start + 2] ?? 0, points[2 * start + 3] ?? 0]
    const lastColumn = columnOf(Math.max(ax, bx) + reach)
    const lastRow = rowOf(Math.max(ay, by) + reach)
    for (let row = rowOf(Math.min(ay, by) - reach); row <= lastRow; row++)
      for (let column = columnOf(Math.min(ax, bx) - reach); column <= lastColumn; column++)
        meet(row * columns + column)
  }

  const from = new Uint32Array(columns * rows + 1)
  for (const start of starts) eachCell(start, (index) => (from[index + 1] = (from[index + 1] ?? 0) + 1))
  for (let i = 1; i < from.length; i++) from[i] = (from[i] ?? 0) + (from[i - 1] ?? 0)
  const next = from.slice()
  const list = new Uint32Array(from.at(-1) ?? 0)
  for (const [side, start] of starts.entries())
    eachCell(start, (index) => {
      const place = next[index] ?? 0
      list[place] = side
      next[index] = place + 1
    })

  return {
    visit: (x, y, meet) => {
      const index = rowOf(y) * columns + columnOf(x)
      const end = from[index + 1] ?? 0
      for (let i = from[index] ?? 0; i < end; i++) meet(list[i] ?? 0)
    },
  }
}
