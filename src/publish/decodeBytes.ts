// Bytes as text by a label of the WHATWG Encoding Standard. Node 20 reads windows-1252 as ISO 8859-1: the euro sign, the
// ellipsis, dashes and curly quotation marks come out as control characters. They are put right here.

/** Characters 0x80 to 0x9F of windows-1252, as the standard's index has them (five positions are control characters). */
const upper = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'

/** Throws a RangeError for an unknown label and, with `isStrict`, a TypeError for bytes that the encoding does not have. */
export function decodeBytes(bytes: Uint8Array, label: string, isStrict = false): string {
  const decoder = new TextDecoder(label, { fatal: isStrict })
  const text = decoder.decode(bytes)
  if (decoder.encoding !== 'windows-1252') return text
  return text.replace(/[\u0080-\u009F]/g, (character) => upper[character.charCodeAt(0) - 0x80] ?? character)
}
