// Levels in running text. An atlas gives their names as headings ("Municipalities"); within an English sentence common nouns are
// small, in German nouns are as they are.
import type { Language } from '../../../core/release/localText.ts'
import type { Level } from '../../../core/release/manifest.ts'
import { textIn } from '../../../core/release/textIn.ts'

/** "Districts" → "districts"; what bears a further capital is a name or an abbreviation: "LSOAs", "Wards of York". */
export const inSentence = (noun: string): string =>
  /^\p{Lu}\P{Lu}+$/u.test(noun) ? noun.charAt(0).toLowerCase() + noun.slice(1) : noun

/** The word for so many areas of a level. German words stay German nouns where an atlas has no English ones. */
export function levelNoun(
  level: Pick<Level, 'name' | 'plural'> | undefined,
  count: number | 'many',
  language: Language,
): string {
  const text = count === 1 ? level?.name : level?.plural
  const noun = textIn(text, language)
  return language === 'en' && text?.en !== undefined ? inSentence(noun) : noun
}
