// Any text inside XML: what would end it is written as an entity, what XML cannot hold is left out.

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** XML 1.0 allows no control characters but tab and line ends, no halves of surrogate pairs, and neither U+FFFE nor U+FFFF. */
const isAllowed = (letter: string): boolean => {
  const code = letter.codePointAt(0) ?? 0
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd
  return !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff
}

/** Most texts have nothing of it: outlines of thousands of areas are long. */
const special = /[^\t\n\r !#-%(-;=?-\ud7ff\ue000-\ufffd]/

export const xmlText = (text: string): string =>
  special.test(text)
    ? Array.from(text, (letter) => entities[letter] ?? (isAllowed(letter) ? letter : '')).join('')
    : text
