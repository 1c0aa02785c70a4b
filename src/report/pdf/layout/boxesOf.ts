import type { Block } from '../../document/reportDocument.ts'
import { figureRows, type Piece as BlockPiece } from '../../writing/figureRows.ts'
import type { Typeface } from '../text/typeface.ts'
import { pageEnd, type Box } from './box.ts'
import { figuresBox, keyFigureBoxes } from './figuresBox.ts'
import type { Flow } from './flow.ts'
import type { Piece } from './piece.ts'
import { tableBox } from './tableBox.ts'
import { headingBox, listBox, paragraphBox } from './textBoxes.ts'

type HeadingBlock = Extract<Block, { kind: 'heading' }>
/** What a heading leaves behind for bookmarks and contents. */
export type MarkHeading = (heading: HeadingBlock, flow: Flow) => readonly Piece[]

function boxes(piece: BlockPiece, typeface: Typeface, mark: MarkHeading): Box[] {
  switch (piece.kind) {
    case 'heading':
      return [headingBox(piece.level, piece.text, typeface, (flow) => mark(piece, flow))]
    case 'paragraph':
      return [paragraphBox(piece.runs, piece.isSmall ?? false, typeface)]
    case 'list':
      return piece.items.length > 0 ? [listBox(piece.items, piece.isOrdered, typeface)] : []
    case 'figures':
      return [figuresBox(piece.figures, typeface)]
    case 'table':
      return piece.columns.length > 0 ? [tableBox(piece, typeface)] : []
    case 'keyFigures':
      return keyFigureBoxes(piece.figures, typeface)
    case 'pageBreak':
      return [pageEnd]
  }
}

export const boxesOf = (blocks: readonly Block[], typeface: Typeface, mark: MarkHeading): Box[] =>
  figureRows(blocks).flatMap((piece) => boxes(piece, typeface, mark))
