// HTML as text. What is written is markup only where this file says so: every text and every attribute passes `xmlText`.
import { xmlText } from '../../export/picture/xmlText.ts'
import { cleanText, oneLine } from '../writing/cleanText.ts'

type Attributes = Readonly<Record<string, string | number | boolean | undefined>>

const empty = new Set(['meta', 'img', 'col'])

/** `content` is HTML already. Attributes that are undefined or false are left out, `true` stands alone. */
export function tag(name: string, attributes: Attributes, content = ''): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => {
      if (value === undefined || value === false) return ''
      return value === true ? ` ${key}` : ` ${key}="${xmlText(oneLine(String(value)))}"`
    })
    .join('')
  return empty.has(name) ? `<${name}${written}>` : `<${name}${written}>${content}</${name}>`
}

/** A text of the report as HTML. */
export const words = (text: string): string => xmlText(cleanText(text))
