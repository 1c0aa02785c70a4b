// Gives every component the texts and formats of the chosen language.
import { createContext, use, useMemo, type ReactNode } from 'react'
import type { Language } from '../core/release/localText.ts'
import { de, type Texts } from './de.ts'
import { textsIn } from './textsIn.ts'

const LanguageContext = createContext<{ language: Language; texts: Texts }>({ language: 'de', texts: de })

/** `language` has been loaded: `useShownLanguage` sees to it. */
export function LanguageProvider({ language, children }: { language: Language; children: ReactNode }) {
  const value = useMemo(() => ({ language, texts: textsIn(language) }), [language])
  return <LanguageContext value={value}>{children}</LanguageContext>
}

export const useLanguage = (): Language => use(LanguageContext).language
export const useTexts = (): Texts => use(LanguageContext).texts

/** Texts of a part that comes later than the first screen; they lie in its own file, `{ de, en }`. */
export const useTextsOf = <T,>(texts: Readonly<Record<Language, T>>): T => texts[useLanguage()]
