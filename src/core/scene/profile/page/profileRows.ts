// The areas of a profile's level as rows: names and whether a scope leaves them out. Filters on values are the map's own matter
// and do not reach a page about all indicators.
import type { AreaName, AreaRow } from '../../scene.ts'
import type { Cell } from '../../../release/dataset.ts'
import type { Scope } from '../../../view/viewState.ts'
import { inNaturalOrder } from '../../rows.ts'
import { lineageOf, sieveOf } from '../../sieve/leftOut.ts'

const nothing: Cell = { kind: 'absent', status: 'missing' }

/** `tiers`: areas of the level itself, then of those above, the nearest first. The rows bear no value of their own. */
export function profileRows(
  tiers: readonly (readonly AreaName[] | undefined)[],
  scope: Scope | undefined,
): readonly AreaRow[] {
  const [own = [], above = []] = tiers
  const parents = new Map(above.map(({ id, name }) => [id, name]))
  const lineage = lineageOf(tiers.map((areas) => ({ areas })))
  const sieve = sieveOf({ ...(scope && { scope }), filters: [] }, lineage)
  return inNaturalOrder(own).map((area) => {
    const parentName = area.parent === undefined ? undefined : parents.get(area.parent)
    return {
      id: area.id,
      name: area.name,
      cell: nothing,
      mapped: nothing,
      slot: -1,
      ...(area.parent !== undefined && { parentId: area.parent }),
      ...(parentName !== undefined && { parentName }),
      ...(sieve && !sieve.isInScope(area, nothing) && ({ isFiltered: true, leftOutBy: 'scope' } as const)),
    }
  })
}
