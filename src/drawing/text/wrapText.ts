// A text in lines no wider than the room: broken at blanks, behind hyphens and strokes, at soft hyphens, and inside a word only
// where it is wider than a whole line.
import { textWidth } from './textWidth.ts'

export interface Type {
  readonly size: number
  readonly isBold?: boolean
}

/** Pieces between which a line may end, blanks at their ends. */
const piecesOf = (text: string): readonly string[] =>
  text.match(/[^ \n\u00ad/-]*(?:[ \n]+|\u00ad|[/-]+ *|$)/g)?.filter((piece) => piece !== '') ?? []

const shown = (line: string): string => {
  const trimmed = line.trimEnd()
  return (trimmed.endsWith('\u00ad') ? `${trimmed.slice(0, -1)}-` : trimmed).replaceAll('\u00ad', '')
}

/** As much of a word as fits, at least a letter. */
function head(word: string, room: number, { size, isBold }: Type): string {
  let fits = ''
  for (const letter of word) {
    if (fits !== '' && textWidth(`${fits}${letter}-`, size, isBold) > room) break
    fits += letter
  }
  return fits
}

/** Ends in "…" where it is wider than the room. */
export function shortenText(text: string, room: number, type: Type): string {
  if (textWidth(text, type.size, type.isBold) <= room) return text
  return `${head(text, room - textWidth('…', type.size, type.isBold), type).trimEnd()}…`
}

/** `most`: lines at most; the last one then ends in "…". No line for an empty text. */
export function wrapText(text: string, room: number, type: Type, most = Infinity): readonly string[] {
  const { size, isBold } = type
  const fits = (line: string): boolean => textWidth(shown(line), size, isBold) <= room
  const lines: string[] = []
  let line = ''
  for (let piece of piecesOf(text.trim())) {
    if (line !== '' && !fits(line + piece)) {
      lines.push(shown(line))
      line = ''
    }
    while (!fits(piece)) {
      const part = head(shown(piece), room, type)
      if (part.length >= shown(piece).length) break
      lines.push(`${part}-`)
      piece = piece.slice(part.length)
    }
    line += piece
  }
  if (shown(line) !== '') lines.push(shown(line))
  if (lines.length <= most) return lines
  return [...lines.slice(0, most - 1), shortenText(lines.slice(most - 1).join(' '), room, type)]
}
