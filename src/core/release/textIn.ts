import type { Language, LocalText } from './localText.ts'

/** The text in `language`, else in the other one, else ''. German stands in for English and the other way round. */
export function textIn(text: LocalText | undefined, language: Language): string {
  if (!text) return ''
  return text[language] ?? text.de ?? text.en ?? ''
}
