import { link as linkColor } from '../../writing/paperLook.ts'
import type { Line, Segment } from '../text/breakLines.ts'
import { baseLine, type Type } from './page.ts'
import { branch, leaf, type Ink, type Piece } from './piece.ts'

interface At {
  readonly page: number
  readonly x: number
  readonly y: number
}

const inkOf = (segment: Segment, x: number, y: number, type: Type): Ink => ({
  kind: 'text',
  x: x + segment.x,
  y,
  text: segment.text,
  size: type.size,
  color: segment.href ? linkColor : type.color,
  isBold: segment.isBold || type.isBold,
  isItalic: segment.isItalic,
})

/** Lines below each other from `at` on; `right`: set against the right edge, this wide. Links become pieces of their own. */
export function setLines(lines: readonly Line[], at: At, type: Type, right?: number): Piece[] {
  const pieces: Piece[] = []
  let open: Ink[] = []
  const close = () => {
    if (open.length > 0) pieces.push(leaf(at.page, open))
    open = []
  }
  lines.forEach((line, i) => {
    const top = at.y + i * type.leading
    const x = at.x + (right === undefined ? 0 : right - line.width)
    for (const segment of line.segments) {
      if (segment.text === '') continue
      const ink = inkOf(segment, x, top + baseLine(type), type)
      if (!segment.href) {
        open.push(ink)
        continue
      }
      close()
      const place = { page: at.page, x: x + segment.x, y: top, width: segment.width, height: type.leading }
      const link = { to: segment.href, isInside: false, words: segment.text, place }
      pieces.push(branch('Link', [leaf(at.page, [ink])], { link }))
    }
  })
  close()
  return pieces
}
