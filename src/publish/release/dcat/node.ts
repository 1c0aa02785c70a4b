import { languages, type LocalText } from '../../../core/release/localText.ts'

/** What stands in JSON. */
export type Json = string | number | boolean | null | readonly Json[] | Node
export interface Node {
  readonly [key: string]: Json
}

/** A text in the languages in which it says something. */
export const taggedTexts = (text: LocalText | undefined): readonly Node[] =>
  languages.flatMap((language) => {
    const own = text?.[language] ?? ''
    return own === '' ? [] : { '@value': own, '@language': language }
  })

/** The key with its value, or nothing. */
export const given = (key: string, value: Json | undefined): Node =>
  value === undefined || (Array.isArray(value) && value.length === 0) ? {} : { [key]: value }

export const tagged = (key: string, text: LocalText | undefined): Node => given(key, taggedTexts(text))

/** A text made in each language that `like` has: parts that lack a language are taken from the other one. */
export const inLanguagesOf = (like: LocalText, make: (language: 'de' | 'en') => string): LocalText =>
  Object.fromEntries(languages.filter((own) => (like[own] ?? '') !== '').map((own) => [own, make(own)]))
