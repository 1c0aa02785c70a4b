// What moved between two periods: every area's class before and now, and whether chance explains its difference.
import { classify } from '../../classification/classify.ts'
import type { Cell } from '../../release/dataset.ts'
import { changeCell } from '../mode/changeCells.ts'
import type { AreaRow, Outcome } from '../scene.ts'
import { classMoveOf } from './classMoves.ts'

/** `chance`: the interval of the difference holds zero; `untested`: there are no intervals. */
export type Certainty = 'certain' | 'chance' | 'untested'

export interface Move {
  readonly row: AreaRow
  readonly before: Cell
  readonly outcome: Outcome
  /** Now minus before, in the indicator's unit; absent where one of them bears no number. */
  readonly difference?: number
  readonly certainty?: Certainty
}

export interface Moves {
  /** Of all areas that scope and filters leave. */
  readonly moves: readonly Move[]
  readonly counts: Readonly<Record<Outcome, number>>
  /** Areas by class before (first index) and now (second). */
  readonly matrix: readonly (readonly number[])[]
}

function certaintyOf(change: Cell): Certainty | undefined {
  if (change.kind === 'absent') return undefined
  const { lower, upper } = change
  if (lower === undefined || upper === undefined) return 'untested'
  return lower <= 0 && 0 <= upper ? 'chance' : 'certain'
}

function moveOf(row: AreaRow, before: Cell, breaks: readonly number[]): Move {
  const change = changeCell(before, row.cell, 'absolute')
  const certainty = certaintyOf(change)
  return {
    row,
    before,
    outcome: classMoveOf(before, row.cell, breaks),
    ...(change.kind === 'number' && { difference: change.value }),
    ...(certainty && { certainty }),
  }
}

/** `earlierCellOf`: an area's cell in the first period. `breaks`: limits of the classes, the same in both periods. */
export function movesOf(
  rows: readonly AreaRow[],
  earlierCellOf: (id: string) => Cell,
  breaks: readonly number[],
): Moves {
  const moves = rows
    .filter(({ isFiltered }) => !isFiltered)
    .map((row) => moveOf(row, earlierCellOf(row.id), breaks))
  const counts = { higher: 0, similar: 0, lower: 0, notComparable: 0 }
  const length = breaks.length + 1
  const matrix = Array.from({ length }, () => Array.from({ length }, () => 0))
  for (const { row, before, outcome } of moves) {
    counts[outcome]++
    if (before.kind === 'absent' || row.cell.kind === 'absent') continue
    const line = matrix[classify(before.value, breaks)]
    const column = classify(row.cell.value, breaks)
    if (line) line[column] = (line[column] ?? 0) + 1
  }
  return { moves, counts, matrix }
}

/** Those in another class, the greatest difference first. */
export const movedAreas = ({ moves }: Moves): readonly Move[] =>
  moves
    .filter(({ outcome }) => outcome === 'higher' || outcome === 'lower')
    .toSorted((a, b) => Math.abs(b.difference ?? 0) - Math.abs(a.difference ?? 0))
