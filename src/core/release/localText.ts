import * as v from 'valibot'

/** Languages of the interface, German first. */
export const languages = ['de', 'en'] as const
export type Language = (typeof languages)[number]

/** A text in one or several languages; in a manifest always a map, so that readers need no second case. */
export const LocalTextSchema = v.object({ de: v.optional(v.string()), en: v.optional(v.string()) })
export type LocalText = v.InferOutput<typeof LocalTextSchema>

// Of its own, since a frame's first figures have no schema library.
export { textIn } from './textIn.ts'
