// Whether a text is XML as every strict reader wants it, found out by reading it: nesting, quotes, entities, allowed characters.
const token =
  /<\?xml[^?]*\?>|<!\[CDATA\[[\s\S]*?\]\]>|<!--[\s\S]*?-->|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|[^<]+/y
const badEntity = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-f]+);)/i
// oxlint-disable-next-line no-control-regex -- they are what must not be there
const badCharacter = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u

/** What is wrong, or nothing. */
export function xmlFault(text: string): string | undefined {
  const character = badCharacter.exec(text)
  if (character) return `character ${character[0].charCodeAt(0)} at ${character.index}`
  const open: string[] = []
  token.lastIndex = 0
  let roots = 0
  while (token.lastIndex < text.length) {
    const at = token.lastIndex
    const found = token.exec(text)
    if (!found) return `no tag at ${at}: ${text.slice(at, at + 60)}`
    const [whole, isEnd, name, attributes = '', isEmpty] = found
    if (badEntity.test(name === undefined ? whole : attributes)) return `entity in ${whole.slice(0, 60)}`
    if (name === undefined) continue
    const names = [...attributes.matchAll(/([\w:.-]+)=/g)].map(([, one]) => one)
    if (new Set(names).size < names.length) return `an attribute twice: ${whole}`
    if (isEnd) {
      const last = open.pop()
      if (last !== name) return `</${name}> ends <${last}>`
    } else {
      if (open.length === 0) roots += 1
      if (!isEmpty) open.push(name)
    }
  }
  if (open.length > 0) return `<${open.at(-1)}> has no end`
  return roots === 1 ? undefined : `${roots} roots`
}

/** The texts of all elements of a name, without markup. */
export const xmlTexts = (xml: string, name: string): string[] =>
  [...xml.matchAll(new RegExp(`<${name}(?: [^>]*)?>([\\s\\S]*?)</${name}>`, 'g'))].map(([, inner = '']) =>
    inner
      .replaceAll(/<[^>]*>/g, '')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&#39;', "'")
      .replaceAll('&apos;', "'")
      .replaceAll('&amp;', '&'),
  )
