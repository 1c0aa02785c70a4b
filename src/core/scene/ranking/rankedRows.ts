// The ranking's order: by value, ties in natural order of the keys, areas without a rank last either way. What scope or
// filters leave out is not ranked and not listed; it is counted.
import { isRanked } from '../rankChance/rankChanceInput.ts'
import type { AreaRow, Scene } from '../scene.ts'
import type { Sorting } from '../../view/viewState.ts'

/** Only a table sorted by value upwards turns the ranking round. */
export const isLowestFirst = ({ column, descending }: Sorting): boolean => column === 'value' && !descending

export function rankedRows({ rows, view }: Pick<Scene, 'rows' | 'view'>): readonly AreaRow[] {
  const sign = isLowestFirst(view.sort) ? -1 : 1
  const listed = rows.filter(({ isFiltered }) => !isFiltered)
  const ranked = listed.filter(isRanked)
  const others = listed.filter((row) => !isRanked(row))
  return [...ranked.toSorted((a, b) => sign * ((a.rank?.rank ?? 0) - (b.rank?.rank ?? 0))), ...others]
}

export const leftOutOf = ({ rows }: Pick<Scene, 'rows'>): number =>
  rows.reduce((count, { isFiltered }) => count + (isFiltered ? 1 : 0), 0)

/** Names that more than one of these areas bears: only their parent tells them apart. */
export function sharedNamesOf(rows: readonly AreaRow[]): ReadonlySet<string> {
  const [once, more] = [new Set<string>(), new Set<string>()]
  for (const { name } of rows) (once.has(name) ? more : once).add(name)
  return more
}
