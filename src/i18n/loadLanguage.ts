// German is in the first script, English comes when it is asked for: each reader needs one of them.
import type { Language } from '../core/release/localText.ts'
import type { Texts } from './de.ts'
import type { Sentences } from './sentences/sentencesDe.ts'

interface English {
  readonly texts: Texts
  readonly sentences: Sentences
}
let english: English | undefined

/** Undefined until it has come. */
export const englishNow = (): English | undefined => english

export const isLoaded = (language: Language): boolean => language === 'de' || english !== undefined

/** Rejects where the file cannot be had; may be tried again. */
export async function loadLanguage(language: Language): Promise<void> {
  if (!isLoaded(language)) english = (await import('./english.ts')).english
}
