// Indicators that speak of the same counts, or of counts that may add up, are protected together; all others for themselves.
import type { Atlas, AtlasIndicator } from '../atlas/atlas.ts'
import { termUses } from '../values/termUses.ts'
import { tellsCounts } from './counts/tellIndicator.ts'

/** Groups by shared tables: every shared term lies in one, and so do parts of a total. Order as declared. */
export function clustersOf({ indicators }: Pick<Atlas, 'indicators'>): AtlasIndicator[][] {
  const clusters: { tables: Set<string>; members: AtlasIndicator[] }[] = []
  for (const indicator of indicators.filter(tellsCounts)) {
    const tables = new Set(termUses(indicator).map(({ term }) => term.table))
    const members = [indicator]
    for (const other of clusters.filter((cluster) =>
      [...cluster.tables].some((table) => tables.has(table)),
    )) {
      clusters.splice(clusters.indexOf(other), 1)
      for (const table of other.tables) tables.add(table)
      members.unshift(...other.members)
    }
    clusters.push({ tables, members })
  }
  const order = new Map(indicators.map(({ id }, i) => [id, i]))
  return clusters.map(({ members }) =>
    members.toSorted((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0)),
  )
}
