// The areas without a dot, gathered by reason, the most frequent first.
import type { AbsentStatus } from '../../release/status.ts'
import type { AreaRow } from '../scene.ts'
import type { Scatter } from './scatterOf.ts'

/** Filtered, or the state in the first indicator and in the second; `of` says in which a number is lacking. */
export type ExcludedGroup = { readonly rows: readonly AreaRow[] } & (
  | { readonly of: 'filter' }
  | { readonly of: 'first' | 'second'; readonly status: AbsentStatus }
  | { readonly of: 'both'; readonly status: AbsentStatus; readonly secondStatus: AbsentStatus }
)

export function excludedGroups(excluded: Scatter['excluded']): readonly ExcludedGroup[] {
  const groups = new Map<string, { group: ExcludedGroup; rows: AreaRow[] }>()
  for (const { row, why } of excluded) {
    const reason = reasonOf(why)
    const key = JSON.stringify(reason)
    const known = groups.get(key)
    if (known) known.rows.push(row)
    else {
      const rows = [row]
      groups.set(key, { rows, group: { ...reason, rows } })
    }
  }
  return [...groups.values()].map(({ group }) => group).toSorted((a, b) => b.rows.length - a.rows.length)
}

function reasonOf(why: Scatter['excluded'][number]['why']) {
  if (why.kind === 'filtered') return { of: 'filter' } as const
  const { first, second } = why
  if (first && second) return { of: 'both', status: first, secondStatus: second } as const
  if (first) return { of: 'first', status: first } as const
  if (second) return { of: 'second', status: second } as const
  throw new Error('an area was left out without a reason')
}
