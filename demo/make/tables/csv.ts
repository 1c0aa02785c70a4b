// Semicolon-separated text with CRLF, as German spreadsheet programs save it.
import type { Table } from './table.ts'

const quoted = (cell: string) => (/[";\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

export const csvText = ({ header, rows }: Table): string =>
  [header, ...rows].map((row) => `${row.map(quoted).join(';')}\r\n`).join('')

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

/** The letters the demo needs; anything outside Latin-1 is a mistake in the demo. */
export function windows1252(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => {
    const code = letter.charCodeAt(0)
    if (code > 255) throw new Error(`no Latin-1 letter: ${letter}`)
    return code
  })
}
