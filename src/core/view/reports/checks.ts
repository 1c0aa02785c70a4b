// Checks of what a report holds, by the few words of the schema library that the first script has anyway: whatever else of it is
// named anywhere is in that script too.
import * as v from 'valibot'

export const text = (most: number) =>
  v.pipe(
    v.string(),
    v.check(({ length }) => length <= most),
  )
export const listOf = <S extends v.GenericSchema>(item: S, most: number) =>
  v.pipe(
    v.array(item),
    v.check(({ length }) => length <= most),
  )
/** A whole number between two, both included. */
export const whole = (least: number, most: number) =>
  v.pipe(
    v.number(),
    v.check((n) => Number.isInteger(n) && n >= least && n <= most),
  )

type OfKind = v.ObjectSchema<
  { readonly kind: v.LiteralSchema<string, undefined> } & v.ObjectEntries,
  undefined
>

/** The one of these whose `kind` the value bears; a value of no such kind is faulty there. */
export const byKind = <const S extends readonly [OfKind, ...OfKind[]]>(schemas: S): v.LazySchema<S[number]> =>
  v.lazy((held) => {
    const kind = typeof held === 'object' && held !== null && 'kind' in held ? held.kind : undefined
    return schemas.find(({ entries }) => entries.kind.literal === kind) ?? schemas[0]
  })
