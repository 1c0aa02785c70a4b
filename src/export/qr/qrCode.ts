// A link as a code to photograph: plain squares, dark on white, with the quiet zone that scanners ask for.
import { encode } from 'uqr'
import { xmlText } from '../picture/xmlText.ts'

export interface QrCode {
  /** Modules a side, quiet zone included. */
  readonly size: number
  /** Of the dark modules, one unit a module. */
  readonly path: string
  readonly isDark: (x: number, y: number) => boolean
}

/** ISO/IEC 18004: four modules on each side. */
const quietZone = 4
/** Least side of a module on paper that ordinary phones read at arm's length, millimetres. */
const moduleMm = 0.5
/** Up to this size a code is easily scanned from a slide or a page (version 10). */
const easySize = 57 + 2 * quietZone

/** Medium error correction (15 %). Undefined where the text is longer than any code holds. */
export function qrCode(text: string): QrCode | undefined {
  const made = encoded(text)
  if (!made) return undefined
  const size = made.size + 2 * quietZone
  const isDark = (x: number, y: number) => made.data[y - quietZone]?.[x - quietZone] === true
  const runs: string[] = []
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++) {
      if (!isDark(x, y)) continue
      const from = x
      while (isDark(x + 1, y)) x++
      runs.push(`M${from} ${y}h${x + 1 - from}v1h${from - x - 1}z`)
    }
  return { size, path: runs.join(''), isDark }
}

function encoded(text: string) {
  try {
    return encode(text, { ecc: 'M', border: 0 })
  } catch {
    // The only way in which it fails: "Data too long".
    return undefined
  }
}

/** How easily it is scanned: without a second thought, or from this many centimetres of width on. */
export const leastCentimetres = ({ size }: QrCode): number => Math.ceil((size * moduleMm) / 5) / 2
export const isEasy = ({ size }: QrCode): boolean => size <= easySize

/** A file of its own; `title` says what it leads to. */
export const qrSvg = ({ size, path }: QrCode, title: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${size * 8}" height="${size * 8}" shape-rendering="crispEdges">` +
  `<title>${xmlText(title)}</title><path fill="#ffffff" d="M0 0h${size}v${size}h-${size}z"/><path fill="#000000" d="${path}"/></svg>\n`
