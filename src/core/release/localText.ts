import * as v from 'valibot'

/** Languages of the interface, German first. */
export const languages = ['de', 'en'] as const
export type Language = (typeof languages)[number]

/** A text in one or several languages; in a manifest always a map, so that readers need no second case. */
export const LocalTextSchema = v.object({ de: v.optional(v.string()), en: v.optional(v.string()) })
export type LocalText = v.InferOutput<typeof LocalTextSchema>

/** The text in `language`, else in the other one, else ''. German stands in for English and the other way round. */
export function textIn(text: LocalText | undefined, language: Language): string {
  if (!text) return ''
  return text[language] ?? text.de ?? text.en ?? ''
}
