// Sums that the atlas itself declares: a term of several columns is the sum of its columns, wherever they are told again.
import { termKey } from '../../values/series/series.ts'
import { seriesIn, type CountSeries, type Ledger } from './ledger.ts'
import type { Relation } from './relation.ts'

interface Parts {
  readonly keys: readonly string[]
  readonly coefficients: readonly number[]
}

/** Columns of a composed term as terms of their own; a term of one column has none. */
function partsOf(key: string): Parts {
  const parsed: unknown = JSON.parse(key)
  const [table, columns, minus] = parsed as [string, string[], string[]]
  if (columns.length + minus.length < 2) return { keys: [], coefficients: [] }
  const alone = (column: string) => termKey({ table, columns: [column], minus: [] })
  return {
    keys: [...columns, ...minus].map(alone),
    coefficients: [...columns.map(() => -1), ...minus.map(() => 1)],
  }
}

/** A column that no other series tells or shares says nothing about the sum: it could be anything. */
export function declaredSums(ledger: Ledger): Relation[] {
  const composed = ledger.series
    .map((series) => ({ series, parts: partsOf(series.key) }))
    .filter(({ parts }) => parts.keys.length > 0)
  const uses = new Map<string, number>(ledger.series.map(({ key }) => [key, 1]))
  for (const { parts } of composed) for (const key of parts.keys) uses.set(key, (uses.get(key) ?? 0) + 1)
  return composed
    .filter(({ parts }) => parts.keys.every((key) => (uses.get(key) ?? 0) > 1))
    .map(({ series, parts }) => relationOf(ledger, series, parts))
}

function relationOf(ledger: Ledger, series: CountSeries, { keys, coefficients }: Parts): Relation {
  return {
    series: [series.index, ...keys.map((key) => seriesIn(ledger, key).index)],
    coefficients: [1, ...coefficients],
  }
}
