// Hundreds of rows are a page of their own, and too much to draw at each step: at first those at both ends, and the chosen ones.
import type { Comparison, ComparisonGroup } from '../../core/scene/scene.ts'

/** So many rows are shown whole. */
const mostRows = 60
/** Rows at each end, where there are more. */
const ends = 15

/** In their order, the highest first. `chosen`: ids of areas whose rows stay in any case. */
export function endsOf({ groups }: Comparison, chosen: readonly string[]): readonly ComparisonGroup[] {
  if (groups.length <= mostRows) return groups
  const wanted = new Set(chosen)
  return groups.filter(
    ({ rows }, i) => i < ends || i >= groups.length - ends || rows.some(({ id }) => wanted.has(id)),
  )
}
