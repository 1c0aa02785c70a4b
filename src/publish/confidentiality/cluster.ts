// Indicators that speak of the same counts, or of counts that may add up, are protected together; all others for themselves.
import type { Atlas, AtlasIndicator } from '../atlas/atlas.ts'
import { termUses } from '../values/series/termUses.ts'
import { tellsCounts } from './counts/tellIndicator.ts'

interface Cluster {
  readonly files: ReadonlySet<string>
  readonly members: readonly AtlasIndicator[]
}

/**
 * Groups by shared files: every shared term lies in one, and so do parts of a total. What tells no counts stands alone.
 * Order of indicators as given.
 */
export function clustersOf({
  indicators,
  tables,
}: Pick<Atlas, 'indicators' | 'tables'>): (readonly AtlasIndicator[])[] {
  const filesOf = new Map(tables.map(({ id, files }) => [id, files.map(({ file }) => file)]))
  let clusters: Cluster[] = []
  for (const indicator of indicators) {
    const terms = tellsCounts(indicator) ? termUses(indicator).map(({ term }) => term) : []
    const files = new Set(terms.flatMap(({ table }) => filesOf.get(table) ?? []))
    const joined = clusters.filter((cluster) => [...cluster.files].some((file) => files.has(file)))
    const merged = {
      files: new Set([...joined.flatMap((cluster) => [...cluster.files]), ...files]),
      members: [...joined.flatMap(({ members }) => members), indicator],
    }
    clusters = [...clusters.filter((cluster) => !joined.includes(cluster)), merged]
  }
  const order = new Map(indicators.map(({ id }, i) => [id, i]))
  return clusters.map(({ members }) =>
    members.toSorted((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0)),
  )
}
