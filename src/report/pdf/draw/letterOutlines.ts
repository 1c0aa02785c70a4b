// Letters as outlines: for the halo around them, which must not be text a second time.
import type { Font, Glyph } from 'fontkit'
import { short } from './pathOperators.ts'

/** TrueType curves have one handle, those of PDF two. */
function outline(glyph: Glyph): string {
  const out: string[] = []
  let [x, y] = [0, 0]
  for (const { command, args } of glyph.path.commands) {
    const [a = 0, b = 0, c = 0, d = 0] = args
    if (command === 'moveTo') out.push(`${short(a)} ${short(b)} m`)
    else if (command === 'lineTo') out.push(`${short(a)} ${short(b)} l`)
    else if (command === 'closePath') out.push('h')
    else if (command === 'bezierCurveTo') out.push(`${args.map(short).join(' ')} c`)
    else {
      const third = (from: number, handle: number) => short(from + (2 / 3) * (handle - from))
      out.push(`${third(x, a)} ${third(y, b)} ${third(c, a)} ${third(d, b)} ${short(c)} ${short(d)} c`)
    }
    const end = args.slice(-2)
    if (end.length === 2) [x, y] = [end[0] ?? 0, end[1] ?? 0]
  }
  return out.join('\n')
}

const known = new WeakMap<Font, Map<number, string>>()

/** Operators that stroke a text's outlines in units of the typeface, letter by letter; they move the origin. */
export function letterOutlines(text: string, font: Font): string {
  let ofFont = known.get(font)
  if (!ofFont) known.set(font, (ofFont = new Map()))
  const out: string[] = []
  for (const glyph of font.layout(text).glyphs) {
    let path = ofFont.get(glyph.id)
    if (path === undefined) ofFont.set(glyph.id, (path = outline(glyph)))
    out.push(path, 'S', `1 0 0 1 ${short(glyph.advanceWidth)} 0 cm`)
  }
  return out.join('\n')
}
