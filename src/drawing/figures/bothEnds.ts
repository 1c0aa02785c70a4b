// A list too long for its room: both ends of it, with the rows that must not be missing in between.
import type { AreaRow } from '../../core/scene/scene.ts'

/** A row, or in its place how many are left out. */
export type Listed =
  { readonly row: AreaRow; readonly left?: never } | { readonly row?: never; readonly left: number }

/** At most `most` rows, notes of what is left out among them; wished ones are always there. */
export function bothEnds(
  rows: readonly AreaRow[],
  most: number,
  wished: ReadonlySet<string>,
): readonly Listed[] {
  if (rows.length <= most) return rows.map((row) => ({ row }))
  const kept = new Set(rows.flatMap(({ id }, i) => (wished.has(id) ? [i] : [])))
  // From the top and from the bottom in turn, as long as there is room, notes included.
  for (let i = 0; i < rows.length; i++) {
    const next = i % 2 === 0 ? i / 2 : rows.length - 1 - (i - 1) / 2
    const tried = new Set(kept).add(next)
    if (lengthOf(tried, rows.length) > most) break
    kept.add(next)
  }
  const listed: Listed[] = []
  let left = 0
  for (const [i, row] of rows.entries()) {
    if (!kept.has(i)) {
      left += 1
      continue
    }
    if (left > 0) listed.push({ left })
    left = 0
    listed.push({ row })
  }
  return left > 0 ? [...listed, { left }] : listed
}

/** Rows and notes, reckoned over the kept ones only. */
function lengthOf(kept: ReadonlySet<number>, all: number): number {
  const sorted = [...kept].toSorted((a, b) => a - b)
  const gaps = sorted.filter((at, i) => at - (sorted[i - 1] ?? -1) > 1).length
  return kept.size + gaps + ((sorted.at(-1) ?? -1) < all - 1 ? 1 : 0)
}
