// Spellings that a searching person takes for the same. An umlaut is written three ways (ü, ue, u), ß two; so a text is
// folded twice, and two texts are alike where they agree in either way.

export interface FoldedText {
  /** ü as ue: "Würselen" → "wuerselen" */
  readonly spelledOut: string
  /** ü as u, accents gone: "Würselen" → "wurselen" */
  readonly bare: string
}

const umlauts: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue' }
const withoutMarks = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '')

export function foldText(text: string): FoldedText {
  const small = text.toLowerCase()
  // Most names need no more, and there may be thousands.
  if (/^[\n -~]*$/.test(small)) return { spelledOut: small, bare: small }
  const lower = small.normalize('NFC').replaceAll('ß', 'ss')
  return {
    spelledOut: withoutMarks(lower.replace(/[äöü]/g, (letter) => umlauts[letter] ?? letter)),
    bare: withoutMarks(lower),
  }
}

export const contains = (text: FoldedText, part: FoldedText): boolean =>
  text.spelledOut.includes(part.spelledOut) || text.bare.includes(part.bare)

export const beginsWith = (text: FoldedText, part: FoldedText): boolean =>
  text.spelledOut.startsWith(part.spelledOut) || text.bare.startsWith(part.bare)
