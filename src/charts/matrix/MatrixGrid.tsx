// A triangle of coefficients, one for each two of several things. Data in, events out. One tab stop: arrow keys walk from
// cell to cell, as in any grid.
// A table whose cells are walked by arrows is a grid, and stays a table.
/* oxlint-disable jsx-a11y/no-noninteractive-element-to-interactive-role */
import { useRef, useState, type KeyboardEvent } from 'react'
import { correlationColor } from '../../drawing/grids/correlationColor.ts'
import styles from './matrix.module.css'

export interface GridCell {
  /** Places in `names`; column < row. */
  readonly row: number
  readonly column: number
  /** What stands in the cell. */
  readonly text: string
  /** Below it, small. */
  readonly count?: string
  /** Paints the cell; absent: it stays white. */
  readonly r?: number
  /** Bears a folded corner. */
  readonly isMarked: boolean
  readonly spoken: string
}
interface Props {
  readonly label: string
  /** Heads the column of names. */
  readonly corner: string
  readonly names: readonly string[]
  readonly cells: readonly GridCell[]
  readonly onLook: (cell: GridCell | undefined) => void
  readonly onOpen: (cell: GridCell) => void
}

/** The cell a key leads to: one further in its row or column, or the end of the row. */
export function nextCell(cells: readonly GridCell[], at: GridCell, key: string): GridCell | undefined {
  const cellAt = (row: number, column: number) =>
    cells.find((cell) => cell.row === row && cell.column === column)
  switch (key) {
    case 'ArrowRight':
      return cellAt(at.row, at.column + 1)
    case 'ArrowLeft':
      return cellAt(at.row, at.column - 1)
    case 'ArrowDown':
      return cellAt(at.row + 1, at.column)
    case 'ArrowUp':
      return cellAt(at.row - 1, at.column)
    case 'Home':
      return cellAt(at.row, 0)
    case 'End':
      return cellAt(at.row, at.row - 1)
    default:
      return undefined
  }
}

const placeOf = ({ row, column }: GridCell) => `${row}-${column}`

export function MatrixGrid({ label, corner, names, cells, onLook, onOpen }: Props) {
  const table = useRef<HTMLTableElement>(null)
  const [walked, setWalked] = useState<string>()
  const stop = cells.find((cell) => placeOf(cell) === walked) ?? cells[0]
  const onKeyDown = (event: KeyboardEvent, cell: GridCell) => {
    const next = nextCell(cells, cell, event.key)
    if (!next) return
    event.preventDefault()
    setWalked(placeOf(next))
    const button = table.current?.querySelector(`[data-cell="${placeOf(next)}"]`)
    if (button instanceof HTMLElement) button.focus()
  }
  const draw = (row: number, column: number) => {
    const cell = cells.find((one) => one.row === row && one.column === column)
    if (!cell) return null
    const { ground, ink } = correlationColor(cell.r ?? 0)
    return (
      <button
        type="button"
        data-cell={placeOf(cell)}
        className={cell.isMarked ? `${styles.cell} ${styles.marked}` : styles.cell}
        style={{ background: ground, color: ink }}
        tabIndex={cell === stop ? 0 : -1}
        aria-label={cell.spoken}
        onClick={() => onOpen(cell)}
        onKeyDown={(event) => onKeyDown(event, cell)}
        onPointerEnter={() => onLook(cell)}
        onPointerLeave={() => onLook(undefined)}
        onFocus={() => onLook(cell)}
        onBlur={() => onLook(undefined)}
      >
        {cell.text}
        {cell.count !== undefined && <span className={styles.count}>{cell.count}</span>}
      </button>
    )
  }
  const columns = names.slice(0, -1)
  return (
    <div className={styles.scroll}>
      <table
        ref={table}
        role="grid"
        aria-label={label}
        className={styles.grid}
        style={{ minWidth: 118 + columns.length * 37 }}
      >
        <thead>
          <tr>
            <th scope="col" className={styles.corner}>
              <span className="visually-hidden">{corner}</span>
            </th>
            {columns.map((name, column) => (
              <th key={column} scope="col">
                <span aria-hidden="true">{column + 1}</span>
                <span className="visually-hidden">{name}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {names.map((name, row) => (
            <tr key={row}>
              <th scope="row" className={styles.name} title={name}>
                <span>
                  <b aria-hidden="true">{row + 1}</b>
                  {'\u00a0'}
                  {name}
                </span>
              </th>
              {columns.map((_, column) => (
                <td key={column} className={column === row ? styles.diagonal : undefined}>
                  {column === row ? <span aria-hidden="true">·</span> : draw(row, column)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
