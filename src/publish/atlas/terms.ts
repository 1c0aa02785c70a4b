// The three ways to write where a number comes from, brought to one: columns of one table that are added, others subtracted.
import type { AtlasValues, Term } from './atlas.ts'
import type { TermInput, ValuesInput } from './schema/indicatorSchema.ts'

/** A term as written; `table` is absent where neither the term nor its surroundings name one. */
export interface WrittenTerm {
  readonly table?: string
  readonly columns: readonly string[]
  readonly minus: readonly string[]
  /** Whether the term itself names its table. */
  readonly hasOwnTable: boolean
}

export function writtenTerm(input: TermInput | undefined, surrounding: string | undefined): WrittenTerm {
  const around = surrounding === undefined ? {} : { table: surrounding }
  if (input === undefined) return { ...around, columns: [], minus: [], hasOwnTable: false }
  if (typeof input === 'string') return { ...around, columns: [input], minus: [], hasOwnTable: false }
  if (Array.isArray(input)) return { ...around, columns: input, minus: [], hasOwnTable: false }
  const { table, column, columns = [], minus = [] } = input
  return {
    ...(table === undefined ? around : { table }),
    columns: column === undefined ? columns : [column, ...columns],
    minus,
    hasOwnTable: table !== undefined,
  }
}

/** Checked values in one shape. `per` is 100 for shares and 1 for everything else where it is not written. */
export function atlasValues(input: ValuesInput, isShare: boolean): AtlasValues {
  const term = (written: TermInput | undefined): Term => {
    const { table, columns, minus } = writtenTerm(written, input.table)
    if (table === undefined) throw new Error('a term without a table passed the checks')
    return { table, columns, minus }
  }
  if (input.numerator === undefined)
    return { kind: 'direct', term: term(input.value), scale: input.scale ?? 1 }
  return {
    kind: 'fraction',
    numerator: term(input.numerator),
    denominator: term(input.denominator),
    per: input.per ?? (isShare ? 100 : 1),
  }
}
