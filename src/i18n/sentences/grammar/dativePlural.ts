// German plurals in the dative: "von 93 Sozialräumen", "allen statistischen Bezirken". The atlas gives the nominative.

/** Endings that take an n: Orte, Viertel, Länder; not Kommunen, Kitas. */
const takesN = /(e|el|er)$/

/** A phrase may begin with adjectives and hold "und"; what follows its nouns ("im Kreis") stays as it is. */
const ofPhrase = (word: string) => /^\p{Lu}/u.test(word) || /^(und|oder)$/.test(word) || word.endsWith('e')

/** Orte → Orten, statistische Bezirke → statistischen Bezirken, Orte der Stadt → Orten der Stadt */
export function dativePlural(phrase: string): string {
  const words = phrase.split(' ')
  const end = words.findIndex((word) => !ofPhrase(word))
  return words
    .map((word, i) => ((end === -1 || i < end) && takesN.test(word) && word !== 'oder' ? `${word}n` : word))
    .join(' ')
}
