// Which unknowns a set of linear equations fixes: the exact audit. An unknown is fixed if and only if its unit vector lies in
// the row space, which elimination shows; what the equations equal does not matter.
// Worked example: {x − y, y} fixes both, x by both equations together; {x + y} fixes none.
import { inverse, modulo, prime } from './modular.ts'

/** Coefficients by unknown (numbers from 0). */
export type Row = ReadonlyMap<number, number>

/** By fixed unknown: the equations (by position) that fix it, with their factors modulo the prime. */
export type Determined = ReadonlyMap<number, ReadonlyMap<number, number>>

/**
 * Equations that fix nothing fall first, until none is left: those with two unknowns that stand in no other one, and those
 * with one such unknown if nobody asks for it. (Asked for, it may still follow from the others.)
 */
function core(rows: readonly Row[], isAsked: (unknown: number) => boolean): Set<number> {
  const kept = new Set(rows.keys())
  const rowsOf = new Map<number, Set<number>>()
  for (const [r, row] of rows.entries())
    for (const unknown of row.keys()) rowsOf.set(unknown, (rowsOf.get(unknown) ?? new Set<number>()).add(r))
  const fixesNothing = (r: number): boolean => {
    const alone = [...(rows[r]?.keys() ?? [])].filter((unknown) => rowsOf.get(unknown)?.size === 1)
    return alone.length > 1 || (alone.some((unknown) => !isAsked(unknown)) && (rows[r]?.size ?? 0) > 1)
  }
  const waiting = [...rows.keys()]
  for (let r = waiting.pop(); r !== undefined; r = waiting.pop()) {
    if (!kept.has(r) || !fixesNothing(r)) continue
    kept.delete(r)
    for (const unknown of rows[r]?.keys() ?? []) {
      rowsOf.get(unknown)?.delete(r)
      waiting.push(...(rowsOf.get(unknown) ?? []))
    }
  }
  return kept
}

/** row −= factor × pivotRow, dropping zeros. */
function subtract(row: Map<number, number>, pivotRow: Row, factor: number): void {
  for (const [column, coefficient] of pivotRow) {
    const rest = modulo((row.get(column) ?? 0) - ((factor * coefficient) % prime))
    if (rest === 0) row.delete(column)
    else row.set(column, rest)
  }
}

/** Position of an equation as a column of its own: below 0, so that no unknown has it. */
const columnOf = (equation: number) => -1 - equation

const isUnknown = (column: number) => column >= 0

/** `isAsked`: the unknowns that matter; of others the answer may be silent. */
export function determined(
  rows: readonly Row[],
  isAsked: (unknown: number) => boolean = () => true,
): Determined {
  const pivots = new Map<number, Map<number, number>>()
  for (const r of core(rows, isAsked)) {
    const row = new Map([[columnOf(r), 1]])
    for (const [unknown, coefficient] of rows[r] ?? []) row.set(unknown, modulo(coefficient))
    for (const column of row.keys()) {
      const pivotRow = pivots.get(column)
      const factor = row.get(column)
      if (pivotRow && factor !== undefined) subtract(row, pivotRow, factor)
    }
    const pivot = [...row.keys()].find(isUnknown)
    if (pivot === undefined) continue
    const scale = inverse(row.get(pivot) ?? 1)
    for (const [column, own] of row) row.set(column, (own * scale) % prime)
    for (const other of pivots.values()) {
      const factor = other.get(pivot)
      if (factor !== undefined) subtract(other, row, factor)
    }
    pivots.set(pivot, row)
  }
  const alone = [...pivots].filter(([, row]) => [...row.keys()].filter(isUnknown).length === 1)
  return new Map(
    alone.map(([pivot, row]) => [
      pivot,
      new Map([...row].filter(([column]) => !isUnknown(column)).map(([column, k]) => [-1 - column, k])),
    ]),
  )
}
