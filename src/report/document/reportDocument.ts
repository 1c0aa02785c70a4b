// A report as plain values: what print page, web page, PDF, DOCX and PPTX are all written from, so that each says the same.
import type { Language } from '../../core/release/localText.ts'
import type { Drawing } from '../../drawing/drawing.ts'

/** Running text. `href` is https, http or mailto. */
export interface Run {
  readonly text: string
  readonly isBold?: boolean
  readonly isItalic?: boolean
  readonly href?: string
}

export interface TableColumn {
  readonly heading: string
  /** Numbers and what stands for them. */
  readonly isNumeric: boolean
  /** Share of the width, 0 to 1; all together 1. */
  readonly share: number
}

export interface TableCell {
  readonly text: string
  readonly isBold?: boolean
  /** A sparkline or a spine in the place of the text; `text` then says the same in words. */
  readonly drawing?: Drawing
}

export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly runs: readonly Run[]; readonly isSmall?: boolean }
  | { readonly kind: 'list'; readonly isOrdered: boolean; readonly items: readonly (readonly Run[])[] }
  /** `share` of the width. Figures that follow each other stand side by side as long as their shares make room for it. */
  | {
      readonly kind: 'figure'
      readonly drawing: Drawing
      readonly caption: string
      readonly share: number
      /** The same, drawn for a phone: paper has no use for it. */
      readonly narrow?: Drawing
      /** Address of the view it shows, for files that are read on a screen. */
      readonly href?: string
    }
  | {
      readonly kind: 'table'
      readonly caption: string
      readonly columns: readonly TableColumn[]
      /** The first cell of a row names it. `isGroup`: a heading row over all columns. */
      readonly rows: readonly { readonly cells: readonly TableCell[]; readonly isGroup?: boolean }[]
    }
  /** A large figure with its words: value, rank, difference. */
  | {
      readonly kind: 'keyFigures'
      readonly figures: readonly { readonly value: string; readonly words: string }[]
    }
  | { readonly kind: 'pageBreak' }

export interface ReportSection {
  /** Heading in the bookmarks and the table of contents. */
  readonly title: string
  readonly blocks: readonly Block[]
}

export interface ReportDocument {
  readonly language: Language
  readonly title: string
  readonly subtitle: string
  readonly author: string
  /** At the foot of each page: publisher, release, date. */
  readonly footer: string
  /** PNG or JPEG as data URL, chosen by the reader; never fetched. Writers leave out what is neither. */
  readonly logo?: { readonly data: string; readonly alternative: string }
  /** A document of one page has neither cover nor contents. */
  readonly hasCover: boolean
  readonly sections: readonly ReportSection[]
}
