// The ranking's order: by value, ties in natural order of the keys, areas without a rank last either way.
import type { AreaRow, Scene } from '../../core/scene/scene.ts'
import type { Sorting } from '../../core/view/viewState.ts'

/** Only a table sorted by value upwards turns the ranking round. */
export const isLowestFirst = ({ column, descending }: Sorting): boolean => column === 'value' && !descending

export function rankedRows({ rows, view }: Scene): readonly AreaRow[] {
  const sign = isLowestFirst(view.sort) ? -1 : 1
  const ranked = rows.filter(({ rank }) => rank !== undefined)
  const others = rows.filter(({ rank }) => rank === undefined)
  return [...ranked.toSorted((a, b) => sign * ((a.rank?.rank ?? 0) - (b.rank?.rank ?? 0))), ...others]
}
