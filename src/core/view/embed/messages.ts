// What a frame and the page around it tell each other: plain objects with a name space and a version, nothing that could run,
// no address to fetch. docs/interfaces.md, section 6.
import * as v from 'valibot'

const ns = 'raumblick'
const version = 1

/** Heights a page may be asked for, CSS pixels. */
export const leastHeight = 120
export const greatestHeight = 5000

export type ToParent =
  | { readonly type: 'ready'; readonly payload: { readonly release: string } }
  | { readonly type: 'height'; readonly payload: { readonly height: number } }
  | {
      readonly type: 'selection'
      readonly payload: {
        readonly indicator: string
        readonly period: string
        readonly level: string
        readonly areas: readonly string[]
      }
    }
  | { readonly type: 'error'; readonly payload: { readonly code: string } }

/** Characters of a fragment. */
const longestLink = 2000

const FromParentSchema = v.union([
  v.object({
    ns: v.literal(ns),
    v: v.literal(version),
    type: v.literal('setState'),
    /** A fragment as in the address: it goes through the same reader. */
    payload: v.object({
      link: v.pipe(
        v.string(),
        v.check(({ length }) => length <= longestLink),
      ),
    }),
  }),
  v.object({ ns: v.literal(ns), v: v.literal(version), type: v.literal('requestHeight') }),
])
export type FromParent = v.InferOutput<typeof FromParentSchema>

/** Undefined for whatever else arrives: other programs talk too. */
export function readMessage(data: unknown): FromParent | undefined {
  const read = v.safeParse(FromParentSchema, data)
  return read.success ? read.output : undefined
}

/** Whole pixels between the limits. */
export const heightWithin = (height: number): number =>
  Math.min(greatestHeight, Math.max(leastHeight, Math.ceil(height)))

export const messageOf = (message: ToParent) => ({ ns, v: version, ...message })
