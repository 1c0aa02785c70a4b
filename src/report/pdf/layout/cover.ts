// The first page of a longer paper, and the head of a short one.
import type { ReportDocument } from '../../document/reportDocument.ts'
import { oneLine } from '../../writing/cleanText.ts'
import { line } from '../../writing/paperLook.ts'
import { logoBytes } from '../../writing/logo.ts'
import { breakLines } from '../text/breakLines.ts'
import type { Typeface } from '../text/typeface.ts'
import type { Box } from './box.ts'
import { innerWidth, page, type Type } from './page.ts'
import { branch, leaf, type Piece } from './piece.ts'
import { setLines } from './setLines.ts'
import { types } from './types.ts'

function logoPiece(document: ReportDocument, at: number, y: number, fit: readonly [number, number]): Piece[] {
  const { logo } = document
  const picture = logo && logoBytes(logo.data)
  if (!logo || !picture) return []
  const scale = Math.min(fit[0] / picture.width, fit[1] / picture.height)
  const box = { page: at, x: page.left, y, width: picture.width * scale, height: picture.height * scale }
  const drawn = leaf(at, [{ kind: 'logo', data: logo.data, x: page.left, y, fit: [box.width, box.height] }])
  return [branch('Figure', [drawn], { alternative: oneLine(logo.alternative), box })]
}

/** Text below each other; gives where it ends. */
function textPiece(tag: string, text: string, y: number, at: number, type: Type, typeface: Typeface) {
  const runs = [{ text, isBold: type.isBold ?? false }]
  const lines = text.trim() === '' ? [] : breakLines(runs, innerWidth * 0.86, type.size, typeface)
  const pieces = lines.length > 0 ? [branch(tag, setLines(lines, { page: at, x: page.left, y }, type))] : []
  return { pieces, end: y + lines.length * type.leading }
}

export function layCover(document: ReportDocument, typeface: Typeface): Piece[] {
  const top = 270
  const title = textPiece('H1', document.title, top, 0, types.title, typeface)
  const subtitle = textPiece('P', document.subtitle, title.end + 10, 0, types.subtitle, typeface)
  const author = textPiece('P', document.author, 730, 0, types.body, typeface)
  const footer = textPiece('P', document.footer, Math.max(746, author.end + 3), 0, types.small, typeface)
  return [
    ...logoPiece(document, 0, page.top + 10, [190, 62]),
    ...title.pieces,
    ...subtitle.pieces,
    ...author.pieces,
    ...footer.pieces,
  ]
}
export const coverRules = (['top', 'foot'] as const).map((place) => ({
  kind: 'rule' as const,
  x: page.left,
  y: place === 'top' ? 252 : 720,
  width: innerWidth,
  color: line,
  weight: 0.6,
}))

/** Head of a paper without a cover: logo, and title and subtitle where the text does not begin with them. */
export function headBox(document: ReportDocument, hasTitle: boolean, typeface: Typeface): Box | undefined {
  const logo = logoPiece(document, 0, page.top, [120, 34])
  const start = page.top + (logo.length > 0 ? 44 : 0)
  const title = textPiece('H1', hasTitle ? document.title : '', start, 0, types.heading1, typeface)
  const subtitle = textPiece('P', hasTitle ? document.subtitle : '', title.end + 2, 0, types.small, typeface)
  const pieces = [...logo, ...title.pieces, ...subtitle.pieces]
  if (pieces.length === 0) return undefined
  const height = subtitle.end - page.top
  return {
    gap: 0,
    least: height,
    isBound: true,
    place: (flow) => {
      flow.move(height + 4)
      return pieces
    },
  }
}
