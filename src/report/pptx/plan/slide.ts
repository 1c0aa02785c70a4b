// A slide before it is written: a title, and what stands where. Lengths in points.
import type { Block } from '../../document/reportDocument.ts'
import type { TableBlock } from '../../writing/columnWidths.ts'
import type { FigureBlock } from '../../writing/figureRows.ts'
import type { TableLook, TableRow } from '../tableFrame.ts'
import type { TextLine } from '../textShape.ts'
import type { Box } from '../xml.ts'

export type KeyFigures = Extract<Block, { kind: 'keyFigures' }>['figures']

export type Item =
  | { readonly kind: 'text'; readonly box: Box; readonly lines: readonly TextLine[] }
  | { readonly kind: 'keys'; readonly box: Box; readonly figures: KeyFigures }
  | { readonly kind: 'figure'; readonly box: Box; readonly figure: FigureBlock }
  | {
      readonly kind: 'table'
      readonly x: number
      readonly y: number
      readonly block: TableBlock
      readonly rows: readonly TableRow[]
      readonly look: TableLook
    }

export interface Slide {
  readonly title: string
  readonly items: readonly Item[]
}
