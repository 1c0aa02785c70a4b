import type { Atlas, Term } from '../../atlas/atlas.ts'

/**
 * Columns of a table that hold counts in every use: parts of fractions, and values of kind count. Only counts may be
 * added and shared out across a reform. A wide table's one column is ''.
 */
export function countColumns(atlas: Atlas, tableId: string): ReadonlySet<string> {
  const counts = new Set<string>()
  const others = new Set<string>()
  const note = (term: Term, isCount: boolean) => {
    if (term.table !== tableId) return
    const columns = [...term.columns, ...term.minus]
    for (const column of columns.length > 0 ? columns : ['']) (isCount ? counts : others).add(column)
  }
  for (const { kind, values, references } of atlas.indicators)
    for (const from of references ? [values, references] : [values])
      if (from.kind === 'direct') note(from.term, kind === 'count')
      else for (const term of [from.numerator, from.denominator]) note(term, true)
  return new Set([...counts].filter((column) => !others.has(column)))
}
