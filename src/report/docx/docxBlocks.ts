// Blocks of a report as paragraphs and tables of Word.
import { HeadingLevel, LineRuleType, Paragraph, TextRun, type Table } from 'docx'
import type { Block } from '../document/reportDocument.ts'
import { cleanText, oneLine } from '../writing/cleanText.ts'
import type { FigureBlock, Piece } from '../writing/figureRows.ts'
import type { Pictures } from '../writing/pictures.ts'
import { textWidth } from './docxLook.ts'
import { picture, runs } from './docxParts.ts'
import { dataTable, sideBySide } from './docxTables.ts'

const levels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const

export interface Making {
  readonly pictures: Pictures
  /** A number for each ordered list. */
  readonly nextList: () => number
}

/** Space between two tables: Word would join them. */
const spacer = () => new Paragraph({ spacing: { before: 0, after: 0, line: 120 }, children: [] })

/** A break inside a paragraph would leave an empty line at the top of the next page. */
export const pageEnd = () =>
  new Paragraph({
    pageBreakBefore: true,
    spacing: { before: 0, after: 0, line: 20, lineRule: LineRuleType.EXACT },
    children: [],
  })

function figureParts({ drawing, caption }: FigureBlock, width: number, pictures: Pictures): Paragraph[] {
  // Larger than one and a third, the words of a figure stand out from those around it.
  const shown = Math.min(width, drawing.width * 1.33, (880 * drawing.width) / drawing.height)
  const image = picture(drawing, shown, `${drawing.title}. ${drawing.description}`, pictures)
  const words = caption.trim()
  return [
    new Paragraph({
      keepNext: words !== '',
      spacing: { before: 120, after: 0 },
      children: image ? [image] : [],
    }),
    ...(words === '' ? [] : [new Paragraph({ style: 'Caption', children: [new TextRun(cleanText(words))] })]),
  ]
}

function figures(row: readonly FigureBlock[], { pictures }: Making): (Paragraph | Table)[] {
  const room = textWidth / 15
  const [only] = row
  if (only && row.length === 1) return figureParts(only, room * Math.min(1, only.share), pictures)
  const all = Math.max(
    1,
    row.reduce((sum, { share }) => sum + share, 0),
  )
  const cells = row.map((figure) => ({
    share: figure.share,
    content: figureParts(figure, (room * figure.share) / all - 10, pictures),
  }))
  return [sideBySide(cells, false), spacer()]
}

function keyFigures({ figures: given }: Extract<Block, { kind: 'keyFigures' }>): (Paragraph | Table)[] {
  const columns = Math.min(4, given.length)
  if (columns === 0) return []
  const rows = Array.from({ length: Math.ceil(given.length / columns) }, (_, row) => {
    const cells = Array.from({ length: columns }, (__, i) => given[row * columns + i])
    const table = sideBySide(
      cells.map((figure) => ({
        share: 1,
        content: [
          new Paragraph({ style: 'KeyFigure', children: [new TextRun(oneLine(figure?.value ?? ''))] }),
          new Paragraph({ style: 'KeyWords', children: [new TextRun(oneLine(figure?.words ?? ''))] }),
        ],
      })),
      true,
    )
    return [table, spacer()]
  })
  return [spacer(), ...rows.flat()]
}

export function docxBlocks(piece: Piece, making: Making): (Paragraph | Table)[] {
  switch (piece.kind) {
    case 'heading':
      return [new Paragraph({ heading: levels[piece.level], children: [new TextRun(oneLine(piece.text))] })]
    case 'paragraph':
      return [new Paragraph({ ...(piece.isSmall ? { style: 'Small' } : {}), children: runs(piece.runs) })]
    case 'list': {
      const reference = piece.isOrdered ? `list${making.nextList()}` : undefined
      const look = reference ? { numbering: { reference, level: 0 } } : { bullet: { level: 0 } }
      return piece.items.map(
        (item) => new Paragraph({ ...look, spacing: { after: 60 }, children: runs(item) }),
      )
    }
    case 'figures':
      return figures(piece.figures, making)
    case 'table': {
      const caption = piece.caption.trim()
      const title = new Paragraph({ style: 'TableTitle', children: [new TextRun(oneLine(caption))] })
      const table = piece.columns.length > 0 ? [dataTable(piece, making.pictures), spacer()] : []
      return caption === '' ? table : [title, ...table]
    }
    case 'keyFigures':
      return keyFigures(piece)
    case 'pageBreak':
      return [pageEnd()]
  }
}
