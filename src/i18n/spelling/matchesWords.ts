import { beginsWith, contains, foldText, type FoldedText } from './foldText.ts'

/** The words of a query, folded; words are parted by blanks, commas and slashes. */
export const wordsOf = (query: string): readonly FoldedText[] =>
  query
    .split(/[\s,;/]+/)
    .filter((word) => word !== '')
    .map(foldText)

/** Whether each word stands somewhere in the text, in any order, also inside a longer word. */
export const matchesWords = (words: readonly FoldedText[], text: FoldedText): boolean =>
  words.every((word) => contains(text, word))

/** The parts of a name that a word can begin with: "Alsdorf-Mitte" → alsdorf-mitte, mitte. */
export function beginnings(name: string): readonly FoldedText[] {
  const starts = [...name.matchAll(/(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu)].map(({ index }) => index)
  return starts.map((at) => foldText(name.slice(at)))
}

/** How well words meet a name, best first: 0 the beginning · 1 beginnings of words · 2 inside · 3 not in the name. */
export function matchGrade(words: readonly FoldedText[], parts: readonly FoldedText[]): 0 | 1 | 2 | 3 {
  const [whole] = parts
  const [first] = words
  if (!whole || !first || !matchesWords(words, whole)) return 3
  const meetsBeginnings = words.every((word) => parts.some((part) => beginsWith(part, word)))
  if (!meetsBeginnings) return 2
  return beginsWith(whole, first) ? 0 : 1
}
